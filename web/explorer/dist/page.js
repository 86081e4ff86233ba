var St=Object.defineProperty;var Tt=(n,e)=>{for(var r in e)St(n,r,{get:e[r],enumerable:!0})};var N,Ce,xt,K,qn,wn,De,_n,Re,$n,Gn,Pt,an=Symbol.for("pv"),kn={},vn=[],Lt=/^m(i|n|o|s|text|space)$/,Mn=Array.isArray,Ee=vn.slice,Z=Object.assign;function J(n){n&&n.parentNode&&n.remove()}function bn(n,e,r,i,s){var l={type:n,props:e,key:r,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:an,__v:s||++Ce,__i:-1,__u:0};return!s&&N.vnode&&N.vnode(l),l}function h(n){return n.children}function On(n,e){this.props=n,this.context=e,this.__g=0}function Q(n,e){if(e==null)return n.__&&Q(n.__,n.__i+1);for(var r;e<n.__k.length;e++)if((r=n.__k[e])&&r.__e)return r.__e;return typeof n.type!="function"||n.props.__P?null:Q(n)}function It(n){var e,r=n.__v,i=r.__e,s=[],l=[],a=n.__P;a&&((e=Z({constructor:an},r)).__v=r.__v+1,N.vnode&&N.vnode(e),Wn(a,e,r,n.__n,a.namespaceURI,32&r.__u?[i]:null,s,i||Q(r),32&r.__u,l),e.__v=r.__v,e.__.__k[e.__i]=e,Ie(s,e,l),r.__=r.__e=null,e.__e!=i&&Se(e))}function Se(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Se(n)}function ve(n){(8&n.__g||(n.__g|=8,K.push(n),wn++))&&qn==N.debounceRendering||((qn=N.debounceRendering)||queueMicrotask)(Te)}function Te(){try{for(var n,e=1;K.length;)K.length>e&&K.sort(De),n=K.shift(),e=K.length,8&n.__g&&It(n)}finally{(wn=K.length)&&(qn||queueMicrotask)(Te)}}function xe(n,e,r,i,s,l,a,u,g,m,p){var f,y,d,c,w,_,k=i.__k||vn,O=e.length;for(g=Ft(r,e,k,g,O),f=0;f<O;f++)(d=r.__k[f])!=null&&(y=~d.__i&&k[d.__i]||kn,d.__i=f,_=Wn(n,d,y,s,l,a,u,g,m,p),c=d.__e,(y.ref!=d.ref||8&y.__u)&&(y.ref&&zn(y.ref,null,d,y),d.ref&&p.push(d.ref,d.__c||c,d)),w=w||c,4&d.__u?(g=Pe(d,g,n,!y.__v),y.__e&&(y.__e=null)):typeof d.type=="function"&&_!==void 0?g=_:c&&(g=c.nextSibling),d.__u&=-21);return r.__e=w,g}function Ft(n,e,r,i,s){var l,a,u,g,m,p,f,y,d,c=r.length,w=c,_=0,k=0,O=n.__k=Array(s);for(l=0;l<s;l++)(a=e[l])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=O[l]=bn(null,a):Mn(a)?a=O[l]=bn(h,{children:a}):a.constructor===an&&a.__b?a=O[l]=bn(a.type,a.props,a.key,a.ref,a.__v):O[l]=a,g=l+_,a.__=n,a.__b=n.__b+1,u=null,~(m=a.__i=qt(a,r,g,w))&&(w--,(u=r[m])&&(u.__u|=2)),u&&u.__v?(a.__u|=16,m==g-1?_--:m==g+1?_++:m!=g&&(m>g?_--:_++,k=1)):(~m||(s>c?_--:s<c&&_++),typeof a.type!="function"&&(a.__u|=4))):O[l]=null;if(k){for(p=[],f=[],l=0;l<s;l++)if((a=O[l])&&16&a.__u){for(_=0,y=p.length;_<y;)p[d=_+y>>1]<a.__i?_=d+1:y=d;p[_]=a.__i,f[l]=_+1}for(_=p.length;l--;)f[l]&&(f[l]==_?_--:O[l].__u|=4)}if(w)for(l=0;l<c;l++)!(u=r[l])||2&u.__u||(u.__e==i&&(i=Q(u)),Vn(u,u));return i}function Pe(n,e,r,i){var s,l,a,u;if(typeof n.type=="function"){if(n.props.__P)return e;if(s=n.__k)for(l=0;l<s.length;l++)s[l]&&(s[l].__=n,e=Pe(s[l],e,r,!1));return e}for(e&&!e.parentNode&&(e=Q(n))&&!e.parentNode&&(e=null),a=n.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(a!=u&&(!i&&r.moveBefore&&a.parentNode?r.moveBefore(a,e):r.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function qt(n,e,r,i){var s,l=n.key,a=n.type,u=e[r],g=u&&!(2&u.__u);if(u===null&&l==null||g&&l==u.key&&a==u.type)return r;if(i>(g?1:0)){for(s=r-1;s>=0;s--)if((u=e[s])&&!(2&u.__u)&&l==u.key&&a==u.type)return s;for(s=r+1;s<e.length;s++)if((u=e[s])&&!(2&u.__u)&&l==u.key&&a==u.type)return s}return-1}function Ae(n,e,r){r==null&&(r=""),e[0]=="-"?n.setProperty(e,r):n[e]=r}function fn(n,e,r,i,s){var l,a;if(e=="style")if(typeof r=="string")n.style.cssText=r;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)r&&e in r||Ae(n.style,e);if(r)for(e in r)i&&r[e]==i[e]||Ae(n.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")typeof r!="function"&&(r=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=r,r&&i||(a=Gn[e]||(Gn[e]=Gt(e)),(n.__a||(n.__a={}))[e]=$n,l=e!=(e=e.replace(Re,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),r?n.addEventListener(e,a,l):n.removeEventListener(e,a,l));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=r??"")}catch{}if(typeof r=="function")return;r==null||r===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&r==1?"":r)}}function Gt(n){return function(e){var r=this.__e;if(r){if(r=r[n],e[_n]==null)e[_n]=$n++;else if(e[_n]<this.__a[n])return;return r(N.event?N.event(e):e)}}}function Wn(n,e,r,i,s,l,a,u,g,m){var p,f,y,d,c,w,_,k,O,S,A,Fn,we,hn,j,ke,V,Y,M=e.type;if(e.constructor!==an)return null;128&r.__u&&(g=32&r.__u,p=r.__c.__z)&&(e.__u|=g,f=l=[],p.nodeType==8?u=Nn(p,l):l.push(p),u=l[0]||u),(p=N.__b)&&p(e);n:if(typeof M=="function"){y=a.length;try{if(k=e.props,O=(p=M.prototype)&&p.render,S=(p=M.contextType)&&i[p.__c],A=p?S?S.props.value:p.__:i,(d=r.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(O?e.__c=d=new M(k,A):(e.__c=d=new On(k,A),d.constructor=M,d.render=Mt),S&&S.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),O&&(d.__s||(d.__s=d.state),M.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Z({},d.__s)),Z(d.__s,M.getDerivedStateFromProps(k,d.__s)))),c=d.props,w=d.state,d.__v=e,r.__c){if(k!==c&&O&&!M.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(k,A),e.__v==r.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(k,d.__s,A)===!1){e.__v!=r.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(I){I&&(I.__=e)}),vn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),u=Q(r);break n}d.componentWillUpdate&&d.componentWillUpdate(k,d.__s,A),O&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(c,w,_)})}else O&&!M.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),O&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=A,d.props=k,d.__P=n,d.__g&=-5,Fn=N.__r,we=O?25:0;do d.__g&=-9,Fn&&Fn(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++we<25);O&&(vn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=Z({},i,d.getChildContext())),O&&r.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(c,w)),hn=p&&p.type===h&&p.key==null?p.props.children:p,k.__P&&(p=u,s=(n=k.__P).namespaceURI,g=l=null,r.props&&r.props.__P!=n&&(r.__k.some(function(I){I&&Vn(I,I)}),r.__k=null),u=r.__k?Q(r,0):null),u=xe(n,Mn(hn)?hn:[hn],e,r,i,s,l,a,u,g,m),k.__P&&(e.__e=null,u=p),e.__u&=-161,f&&f.some(J),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(I){if(a.length=y,e.__v=null,g||l)if(I&&I.then){if(e.__u|=128|g,l){for(~(V=l.indexOf(u||void 0))||(V=l.length);(Y=l[V-1])&&Y.nodeType==8;)V--;for(;V<l.length;V++)if(Y=l[V])if(l[V]=null,j){if(Y==ke)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(ke=Nn(j=Y))}}if(!j){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;j=u}(p=Nn(j=e.__c.__z||(e.__c.__z=j)))?(e.__e=j,u=p):e.__e=u,u=u&&u.nextSibling}else l&&l.some(J);else e.__e=r.__e;e.__k||(e.__k=r.__k||[]),I&&I.then||Le(e),N.__e(I,e,r)}}else u=e.__e=$t(r.__e,e,r,i,s,l,a,g,m,n);return(p=N.diffed)&&p(e),u}function Nn(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var r=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))r++;else if(n.data.startsWith("/$s")&&!--r)return n}e&&e.push(n)}}function Le(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Le))}function Ie(n,e,r){for(var i=0;i<r.length;)zn(r[i++],r[i++],r[i++]);N.__c&&N.__c(e,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(l){l.call(s)})}catch(l){N.__e(l,s.__v)}})}function $t(n,e,r,i,s,l,a,u,g,m){var p,f,y,d,c,w,_,k,O=r.props||kn,S=e.props,A=e.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),l){for(p=0;p<l.length;p++)if((c=l[p])&&(A?c.localName==A:c.nodeType==3)){n=c,l[p]=null;break}}if(!n){if(k=m.ownerDocument||document,!A)return k.createTextNode(S);n=k.createElementNS(s,A,S.is?S:m),u&&(N.__m&&N.__m(e,l),u=!1),l=null}if(A){if(m=A=="template"&&n.content||n,l=A=="textarea"&&S.defaultValue!=null?null:l&&Ee.call(m.childNodes),!u&&l)for(O={},p=0;p<n.attributes.length;p++)O[(c=n.attributes[p]).name]=c.value;for(p in O)c=O[p],p=="dangerouslySetInnerHTML"?y=c:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||fn(n,p,null,c,s);for(p in S)c=S[p],p=="children"?d=c:p=="dangerouslySetInnerHTML"?f=c:p=="value"?w=c:p=="checked"?_=c:u&&typeof c!="function"||O[p]===c||fn(n,p,c,O[p],s);f?(u||y&&(f.__html==y.__html||f.__html==n.innerHTML)||(n.innerHTML=f.__html),e.__k=[]):(y&&(n.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Lt.test(A))&&(s="http://www.w3.org/1999/xhtml"),xe(m,Mn(d)?d:[d],e,r,i,s,l,a,l?l[0]:r.__k&&Q(r,0),u,g),l&&l.some(J)),u&&A!="textarea"||(p="value",A=="progress"&&w==null?n.removeAttribute(p):w==null||w===n[p]&&(A!="progress"||w)||fn(n,p,w,O[p],s),p="checked",_!=null&&_!=n[p]&&fn(n,p,_,O[p],s))}else O===S||u&&n.data==S||(n.data=S);return n}function zn(n,e,r,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(s){N.__e(s,r)}}function Vn(n,e,r){var i,s,l,a;if(N.unmount&&N.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||zn(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(u){N.__e(u,e)}i.__P=i.__n=null}if(i=n.__k)for(a=0;a<i.length;a++)i[a]&&Vn(i[a],e,typeof n.type!="function"||r&&!n.props.__P);!r&&(i=n.__c)&&(i=i.__z)&&(s=Nn(i,l=[]))&&(i==n.__e&&l.some(J),J(s),J(i)),r||J(n.__e),n.__e=n.__c=n.__=null}function Mt(n,e,r){return this.constructor(n,r)}function Fe(n,e){var r,i,s,l;N.__&&N.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(r=n&&32&n.__u)?null:e.__k,e.__k=bn(h,{children:[n]}),s=[],l=[],Wn(e,e.__k,i||kn,kn,e.namespaceURI,i?null:e.firstChild?Ee.call(e.childNodes):null,s,i?i.__e:e.firstChild,r,l),Ie(s,e.__k,l),e.__k.props.children=null}N={__e:function(n,e,r,i){for(var s,l,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(l=s.constructor)&&l.getDerivedStateFromError)&&s.setState(l.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,i||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw wn=0,n}},Ce=0,xt=function(n){return n!=null&&n.constructor===an},On.prototype.setState=function(n,e){var r=this.__s;r&&r!=this.state||(r=this.__s=Z({},this.state)),typeof n=="function"&&(n=n(Z({},r),this.props)),n&&(Z(r,n),this.__v&&(e&&this.__k.push(e),ve(this)))},On.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),ve(this))},On.prototype.render=h,K=[],wn=0,De=function(n,e){return n.__v.__b-e.__v.__b},_n=Symbol(),Re=/(PointerCapture)$|Capture$/i,$n=0,Gn={},Pt=0;var un,E,Kn,qe,Qn=Object.is,dn=0,He=[],Hn=[],R=N,Ge=R.__b,$e=R.__r,Me=R.diffed,We=R.__c,ze=R.unmount,Ve=R.__;function Un(n,e){R.__h&&R.__h(E,n,dn||e),dn=0;var r=E.__H||(E.__H={__:[],__h:[]});return n>=r.__.length&&r.__.push({}),r.__[n]}function F(n){return dn=1,Wt(Ye,n)}function Wt(n,e,r){var i=Un(un++,2);if(i.t=n,!i.__c&&(i.__=[r?r(e):Ye(void 0,e),function(l){var a=(i.__N||i.__)[0],u=i.t(a,l);Qn(a,u)||(i.__N=[u,i.__[1]],i.__c.setState({}))}],i.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(l,a,u){var g=this.__H;if(!g)return!0;var m=!1,p=this.props!=l;if(g.__.some(function(y){y.__N&&(m=!0,Qn(y.__[0],y.__N[0])||(p=!0))}),s){var f=s.call(this,l,a,u);return m?f||p:f}return!m||p}}return i.__}function W(n,e){var r=Un(un++,3);!R.__s&&je(r.__H,e)&&(r.__P=!0,r.__=n,r.u=e,E.__H.__h.push(r))}function gn(n){return dn=5,Be(function(){return{current:n}},[])}function Be(n,e){var r=Un(un++,7);return je(r.__H,e)&&(r.__=n(),r.__H=e),r.__}function Ue(n,e){return dn=8,Be(function(){return n},e)}function zt(){var n;do{for(;n=Hn.shift();)try{on(n)}catch(r){R.__e(r,{__:(n=n.__P)&&n.__v})}for(;n=He.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(on),e.__h.some(Bn),e.__h=[]}catch(r){e.__h=[],R.__e(r,n.__v)}}}while(Hn.length)}R.__b=function(n){E=null,Ge&&Ge(n)},R.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),Ve&&Ve(n,e)},R.__r=function(n){$e&&$e(n),un=0;var e=(E=n.__c).__H;e&&(Kn==E?E.__h=[]:(e.__h.some(on),e.__h.some(Bn),un=0),e.__h=[],e.__.some(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})),Kn=E},R.diffed=function(n){Me&&Me(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&Qe(He.push(e)),e.__H.__.some(function(r){r.u&&(r.__H=r.u)})),Kn=E=null},R.__c=function(n,e){e.some(function(r){try{r.__h.some(on),r.__h=r.__h.filter(function(i){return!i.__||Bn(i)})}catch(i){r.__h=[function(){throw i}]}}),We&&We(n,e)},R.unmount=function(n){ze&&ze(n);var e,r,i=n.__c;i&&i.__H&&(i.__H.__.some(function(s){try{if(s.__P&&s.__c){if(r===void 0){for(r=n.__;r&&(!r.__c||!r.__c.__P);)r=r.__;r=r&&r.__c}s.__P=r,Qe(Hn.push(s))}else on(s)}catch(l){e=l}}),i.__H=void 0,e&&R.__e(e,i.__v))};var Ke=typeof requestAnimationFrame=="function";function Vt(n){var e,r=function(){clearTimeout(i),Ke&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(r,35);Ke&&(e=requestAnimationFrame(r))}function Qe(n){n!=1&&qe==R.requestAnimationFrame||((qe=R.requestAnimationFrame)||Vt)(zt)}function on(n){var e=E,r=n.__c;typeof r=="function"&&(n.__c=void 0,r()),E=e}function Bn(n){var e=E;n.__c=n.__(),E=e}function je(n,e){return!n||n.length!=e.length||e.some(function(r,i){return!Qn(r,n[i])})}function Ye(n,e){return typeof e=="function"?e(n):e}var en=class extends Error{constructor(r,i,s={}){super(r);this.code=i;this.extensions=s}code;extensions};function Ze(n){let e=n.errors?.[0];if(e)throw new en(e.message,e.extensions?.code??"",e.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var An="answerable-token",Je=/[#&]token=([\w.-]+)/.exec(location.hash);Je&&(sessionStorage.setItem(An,Je[1]),history.replaceState(null,"",location.pathname+location.search));var Cn=()=>sessionStorage.getItem(An)??"";function Xe(n){n?sessionStorage.setItem(An,n):sessionStorage.removeItem(An)}var nt=n=>({"Content-Type":"application/json",Accept:n,...Cn()&&{Authorization:`Bearer ${Cn()}`}});async function Dn(n,e,r="",i){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...nt("application/graphql-response+json, application/json;q=0.9"),...r&&{"Answerable-After":r}},body:JSON.stringify({query:n.toString(),variables:e}),signal:i??null})}catch(a){throw i?.aborted?a:new en(String(a),"NETWORK")}let l=await s.json().catch(()=>{});if(!l)throw new en(s.statusText,"NETWORK");return Ze(l)}function jn(n,e,r,i){let s=new AbortController;return(async()=>{for(let l=1e3;!s.signal.aborted;l=Math.min(2*l,3e4)){try{let a=await fetch("/graphql",{method:"POST",headers:nt("text/event-stream"),body:JSON.stringify({query:n.toString(),variables:e}),signal:s.signal});if(!a.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),l=500;let u=a.body.pipeThrough(new TextDecoderStream).getReader();for(let g="";;){let{done:m,value:p}=await u.read();if(m)break;let f=(g+p).split(`

`);g=f.pop();for(let y of f){let d=/^event: next\ndata: (.+)$/m.exec(y);d&&r(Ze(JSON.parse(d[1])).data)}}}catch(a){if(a instanceof en&&a.code!=="NETWORK")return}if(s.signal.aborted)return;i(!1),await new Promise(a=>setTimeout(a,l))}})(),()=>s.abort()}var re={};Tt(re,{ActionPointPageDocument:()=>Xt,AnsweredFragmentDoc:()=>Jt,ChoicesDocument:()=>Jn,CitedFragmentDoc:()=>Qt,DerivedFragmentDoc:()=>Zt,DocumentPageDocument:()=>nr,GraphChangedDocument:()=>te,HeadFragmentDoc:()=>Ht,InitiativePageDocument:()=>er,LedgerChangedDocument:()=>ee,LedgerDocument:()=>pn,LinkFragmentDoc:()=>Kt,MeetingPageDocument:()=>tr,NamesDocument:()=>Zn,NumbersFragmentDoc:()=>jt,ObligationsDocument:()=>mn,OrganizationPageDocument:()=>rr,OutcomePageDocument:()=>ir,OwingFragmentDoc:()=>Yt,PageFragmentDoc:()=>Ut,PersonPageDocument:()=>sr,RecommendationPageDocument:()=>lr,RespondentsDocument:()=>Yn,ResponsePageDocument:()=>ar,RowFragmentDoc:()=>Bt,SearchDocument:()=>ne,StakeholderGroupPageDocument:()=>or,ThemePageDocument:()=>ur,TypedDocumentString:()=>b,WhyDocument:()=>Xn,WorkingGroupPageDocument:()=>dr});var b=class extends String{__apiType;value;__meta__;constructor(e,r){super(e),this.value=e,this.__meta__=r}toString(){return this.value}},Kt=new b(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
    `,{fragmentName:"Link"}),Qt=new b(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Cited"}),Ht=new b(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Head"}),Bt=new b(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Row"}),Ut=new b(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),jt=new b(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}
    `,{fragmentName:"Numbers"}),Yt=new b(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`,{fragmentName:"Owing"}),Jt=new b(`
    fragment Answered on Response {
  ...Link
  kind
  state
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Answered"}),Zt=new b(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Derived"}),Xt=new b(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),nr=new b(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),er=new b(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),tr=new b(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),rr=new b(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ir=new b(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),sr=new b(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),lr=new b(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ar=new b(`
    query ResponsePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),or=new b(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ur=new b(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),dr=new b(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),pn=new b(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}`),mn=new b(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),Yn=new b(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),Jn=new b(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),Zn=new b(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),Xn=new b(`
    query Why($id: ID!, $asOf: Date) {
  nodes(ids: [$id], asOf: $asOf) {
    ... on Obligation {
      ...Row
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  state
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ne=new b(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
}`),ee=new b(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      id
    }
  }
}
    `),te=new b(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `);function P(n,e,r){let i=n.toString()+JSON.stringify(e),[s,l]=F({key:"",ids:new Set}),[a,u]=F(!0),g=gn(i);g.current=i;let m=Ue((f="",y)=>{let d=i,c=new AbortController;return Dn(n,e,f,c.signal).then(w=>g.current===d&&l(_=>!y||_.key!==d||!_.shown?{key:d,shown:w,ids:new Set}:JSON.stringify(w.data)===JSON.stringify(_.shown.data)?{..._,next:void 0,ids:new Set}:{..._,next:w,ids:new Set([..._.ids,...y])}),w=>c.signal.aborted||g.current!==d||y||l(_=>({key:d,shown:_.key===d?_.shown:void 0,failure:w,ids:new Set}))),()=>c.abort()},[i]);W(()=>m(),[m]);let p=JSON.stringify(r);return W(()=>{if(!r)return;let f=!0,y=(d,c)=>{(!f||c.length)&&m(d,c),f=!1};return r==="graph"?jn(te,{},({graphChanged:{position:d,nodes:c,removedNodes:w,relationships:_}})=>y(d,[...new Set([...c.map(({id:k})=>k),...w,...c.length?[]:_.map(({from:k})=>k)])]),u):jn(ee,{filter:r.ledger},({obligationsChanged:{position:d,changes:c}})=>y(d,c.map(({id:w})=>w)),u)},[p,m]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===i?s.failure:void 0,busy:s.key!==i,changed:s.key===i&&s.next?Math.max(1,s.ids.size):0,show:()=>l(f=>f.next?{key:f.key,shown:f.next,ids:new Set}:f),reload:()=>{m()},connected:a}}var Rn=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),ie=new Set,et=()=>ie.forEach(n=>n());addEventListener("popstate",et);function z(n,e=!1){history[e?"replaceState":"pushState"](null,"",n),et()}function tt(){let[n,e]=F(Rn);return W(()=>{let r=()=>e(Rn());return ie.add(r),()=>{ie.delete(r)}},[]),n}addEventListener("click",n=>{let e=n.target instanceof Element?n.target.closest("a"):null;if(!e||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let r=new URL(e.href,location.href);if(r.origin!==location.origin||e.target||e.hasAttribute("download")||!gr(r.pathname)||r.hash)return;n.preventDefault();let i=r.pathname!==location.pathname;z(r.pathname+r.search),i&&scrollTo(0,0)});var gr=n=>n==="/"||n==="/search"||n.startsWith("/n/");function q(n,e={}){let r=new URLSearchParams,i=Rn().params;for(let s of["asOf","lang"])i.has(s)&&r.set(s,i.get(s));return rt(n,r,e)}var D=n=>rt(location.pathname,Rn().params,n);function rt(n,e,r){for(let[s,l]of Object.entries(r))l?e.set(s,l):e.delete(s);let i=e.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(i?`?${i}`:"")}var tn=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,rn=document.documentElement.dataset.opensOn??"";function L({params:n}){let e=n.get("asOf")??rn;return/^\d{4}-\d\d-\d\d$/.test(e)?e:null}var En=["OPEN","OVERDUE"],cn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var st={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},G="none",it=25,se=({params:n})=>{let e=n.get("by");return e==="respondent"||e&&e in st?e:"theme"};function Sn({params:n}){let e=n.get("state");if(e==="ALL")return cn;let r=(e??"").split(",").filter(i=>cn.includes(i));return r.length?r:En}function pr(n){let[e,r]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(e,r,0)).getUTCDate()}`}function le({params:n},e={}){let r={...e},i=[],s=(a,u,g)=>{let m=n.get(a);m===G?i.push(u):m&&g(m)};s("theme","THEME",a=>r.theme=a),s("group","WORKING_GROUP",a=>r.workingGroup=a),s("round","ROUND",a=>r.round=[a]),s("month","MONTH_DUE",a=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(a)&&(r.dueOn={from:`${a}-01`,to:pr(a)})});let l=n.get("who");return l&&(r.respondent=l),i.length&&(r.missing=i),r}function sn(n,e){let r=le(n,e),i=se(n),s={...r,assumed:!1},l={...r,assumed:!0},a=u=>Math.min(500,Math.max(it,Number(n.params.get(u))||it));return{sourcedScope:s,assumedScope:l,sourced:{...s,states:Sn(n)},assumed:{...l,states:Sn(n)},late:{...s,states:["OVERDUE"]},by:i==="respondent"?["STATE"]:[st[i],"STATE"],asOf:L(n),sourcedFirst:a("rows"),assumedFirst:a("assumedRows")}}var lt=n=>String(Math.min(500,n*4));var at={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"أنت {who}: {role}، الاطلاع {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول"};var ae={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"You are {who}: {role}, clearance {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in"};var ot={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"Vous êtes {who} : {role}, habilitation {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter"};var ut={en:ae,fr:ot,ar:at},oe={en:"English",fr:"Français",ar:"العربية"},dt="en",gt=ae,X="en-GB",ue=n=>!!n&&n in ut,pt=()=>navigator.languages.map(n=>n.slice(0,2)).find(ue)??"en";function mt(n){dt=n,gt=ut[n],X={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var de=()=>dt;function ct(n,e){let r=gt[n];return typeof r=="string"?r:(typeof e=="number"?r[new Intl.PluralRules(X).select(e)]:void 0)??r.other}function o(n,e={}){return ct(n,e.n).replace(/\{(\w+)\}/g,(r,i)=>hr(e[i]))}var hr=n=>typeof n=="number"?x(n):n??"";function C(n,e){return ct(n,e.n).split(/\{(\w+)\}/).map((r,i)=>{if(i%2===0)return r;let s=e[r];return typeof s=="number"?x(s):s})}var x=(n,e)=>new Intl.NumberFormat(X,e).format(n);function nn(n,e="short"){let[r="",i,s]=n.split("-");if(i?.startsWith("Q"))return o("date.quarter",{quarter:Number(i[1]),year:r});let l={timeZone:"UTC",year:"numeric"};i&&(l.month=e),s&&(l.day="numeric");let a=new Date(Date.UTC(2e3,Number(i??1)-1,Number(s??1)));return a.setUTCFullYear(Number(r)),new Intl.DateTimeFormat(X,l).format(a)}var yt=n=>new Intl.DisplayNames([X],{type:"region",fallback:"code"}).of(n)??n,ht=n=>new Intl.DisplayNames([X],{type:"language",fallback:"code"}).of(n)??n,fr=n=>new Intl.ListFormat(X).format(n);function Tn(n){let e={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},r=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,i,s])=>o(e[s],{n:Number(i)}));return r.length?fr(r):n}var _r=Symbol.for("pv"),br=0;function t(n,e,r,i,s,l){e||(e={});var a,u,g=e;if("ref"in g&&typeof n!="function")for(u in g={},e)u=="ref"?a=e[u]:g[u]=e[u];var m={type:n,props:g,key:r,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_r,__v:--br,__i:-1,__u:0};return(s||l)&&(m.__source=s,m.__self=l),N.vnode&&N.vnode(m),m}function H(n){return"reference"in n&&n.reference?`${n.reference} ${ge(n)}`:ge(n)}function ge(n){return n.__typename==="Response"?`${o(`responseKind.${n.kind}`)}, ${n.submittedOn?nn(n.submittedOn):o("responseState.DRAFT")}`:n.displayName??o("name.hidden",{id:`⁨${n.id}⁩`})}function T({of:n}){return t("a",{class:"name",href:q(tn(n.id)),children:t(pe,{of:n})})}function pe({of:n}){let e="reference"in n?n.reference:null;return t("bdi",{children:[e&&t("b",{class:"reference",children:[e," "]}),ge(n)]})}var me=({of:n})=>t(h,{children:n.map((e,r)=>[r>0&&o("list.comma"),t(T,{of:e},e.id)])}),v=({of:n,long:e})=>t("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:nn(n,e?"long":"short")});function yn({since:n,until:e}){return n&&e?t("span",{class:"span",children:C("span.both",{since:t(v,{of:n}),until:t(v,{of:e})})}):n?t("span",{class:"span",children:C("span.since",{since:t(v,{of:n})})}):e?t("span",{class:"span",children:C("span.until",{until:t(v,{of:e})})}):null}var B=n=>`state.${n}`;function xn({of:n,days:e}){return t("span",{class:`state ${n}`,children:[o(B(n)),!!e&&t("span",{class:"days",children:[" ",o("days",{n:e})]})]})}var ln=({text:n})=>n?t("details",{class:"assumption",children:[t("summary",{children:o("assumption")}),t("p",{dir:"auto",children:n})]}):null;function Or({of:n}){let{document:e,page:r,paragraph:i,quote:s}=n;return t(h,{children:[t(T,{of:e}),r!=null&&t("span",{class:"place",children:[" ",o("source.page",{page:String(r)})]}),i&&t("span",{class:"place",children:[" ",t("bdi",{children:i})]}),e.url&&/^https?:/.test(e.url)&&t(h,{children:[" ",t("a",{class:"outside",href:e.url,rel:"noreferrer",children:o("source.open")})]}),s&&t("blockquote",{dir:"auto",children:s})]})}function U({of:n,open:e}){return n.length===0?null:t("details",{class:"sources",open:e,children:[t("summary",{children:o("sources",{n:n.length})}),t("ul",{children:n.map((r,i)=>t("li",{children:t(Or,{of:r})},i))})]})}var Nr={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function ce({of:n,retry:e}){let r=Nr[n.code];return t("div",{class:"problem",role:"alert",children:[t("h2",{children:r?o(r):o("failure.other")}),n.code!=="NETWORK"&&t("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),e&&t("button",{type:"button",onClick:e,children:o("failure.retry")})]})}function $({of:n,children:e}){return t(h,{children:[t("div",{class:"live",role:"status",children:[n.changed>0&&t("button",{type:"button",class:"changed",onClick:n.show,children:[o("live.changed",{n:n.changed})," ",t("span",{class:"action",children:o("live.show")})]}),!n.connected&&t("span",{class:"lost",children:o("live.lost")})]}),n.failure&&t(ce,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&t("div",{class:"answer","aria-busy":n.busy,children:e(n.data)}),n.data===void 0&&!n.failure&&t("p",{class:"loading",children:o("loading")})]})}function ft({data:n,by:e}){let r=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((u,g)=>{for(let{keys:[m,p],count:f}of u.counts.rows){if(!m||!p)continue;let y=m.value??G;r.has(y)||r.set(y,{key:y,label:wr(e,m.value??null,m.label),cells:{}});let d=r.get(y).cells;(d[p.value]??=[0,0])[g]=f}});let i=[...r.values()].sort((u,g)=>+(u.key===G)-+(g.key===G)||(e==="month"?u.key.localeCompare(g.key):u.label.localeCompare(g.label)));if(i.length===0)return t("p",{class:"empty",children:o("groups.none")});let s={};[n.sourcedNumbers,n.assumedNumbers].forEach((u,g)=>u.countsByState.forEach(({state:m,count:p})=>(s[m]??=[0,0])[g]=p));let l=cn.filter(u=>["OVERDUE","OPEN","ANSWERED"].includes(u)||(s[u]?.[0]??0)+(s[u]?.[1]??0)>0),a=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":o(`groups.${e}`),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:o(`groups.${e}`)}),l.map(u=>t("th",{scope:"col",children:o(B(u))},u))]})}),t("tbody",{children:i.map(u=>t("tr",{children:[t("th",{scope:"row",children:u.key.includes(":")?t("a",{href:q(tn(u.key)),children:t("bdi",{children:u.label})}):t("bdi",{children:u.label})}),l.map(g=>t("td",{children:t(ye,{of:u.cells[g],state:g,what:{[e]:u.key},label:u.label})},g))]},u.key))}),t("tfoot",{children:t("tr",{children:[t("th",{scope:"row",children:o("groups.total")}),l.map(u=>t("td",{children:t(ye,{of:s[u],state:u,what:{},label:o("groups.total")})},u))]})})]}),a&&t("p",{class:"hint",children:o("groups.overlapping")})]})}function wr(n,e,r){return n==="month"?e?nn(e,"long"):o("chips.noMonth"):e?r:o(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function ye({of:n,state:e,what:r,label:i}){let[s,l]=n??[0,0],a=g=>`${D({...r,state:e,basis:g,open:null})}#list`,u=(g,m)=>o(m,{n:g,group:i,state:o(B(e))});return t("span",{class:"counts",children:[s>0?t("a",{class:e,href:a("sourced"),"aria-label":u(s,"groups.count"),children:x(s)}):t("span",{class:"zero",children:x(0)}),l>0&&t("a",{class:"plus",href:a("assumed"),"aria-label":u(l,"groups.countAssumed"),title:o("assumption"),children:["+",x(l)]})]})}var _t=50;function bt({place:n,fixed:e}){let r={...le(n,e),states:En},i=P(Yn,{sourced:{...r,assumed:!1},assumed:{...r,assumed:!0},asOf:L(n),first:_t});return t($,{of:i,children:s=>t(kr,{data:s})})}function kr({data:n}){let e=new Map;if([n.sourced,n.assumed].forEach((i,s)=>{for(let{stakeholder:l,openCount:a,overdueCount:u,nextDueOn:g}of i.nodes){e.has(l.id)||e.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let m=e.get(l.id);m.OVERDUE[s]=u,m.OPEN[s]=a,g&&(!m.next||g<m.next)&&(m.next=g)}}),e.size===0)return t("p",{class:"empty",children:o("groups.none")});let r=Math.max(n.sourced.totalCount,n.assumed.totalCount)-_t;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":o("groups.respondent"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:o("groups.respondent")}),t("th",{scope:"col",children:o("state.OVERDUE")}),t("th",{scope:"col",children:o("state.OPEN")}),t("th",{scope:"col",children:o("groups.next")})]})}),t("tbody",{children:[...e.values()].map(i=>t("tr",{children:[t("th",{scope:"row",children:t(T,{of:i.of})}),["OVERDUE","OPEN"].map(s=>t("td",{children:t(ye,{of:i[s],state:s,what:{who:i.of.id},label:i.of.displayName??i.of.id})},s)),t("td",{children:i.next?t(v,{of:i.next}):t("span",{class:"zero",children:o("none")})})]},i.of.id))})]}),r>0&&t("p",{class:"hint",children:o("groups.more",{n:r})})]})}function Nt({of:n,place:e}){let r=P(Xn,{id:n.id,asOf:L(e)},"graph");return t("section",{class:"why","aria-label":o("why.title"),children:t($,{of:r,children:i=>{let s=i.nodes.find(l=>l?.__typename==="Obligation");return s?t(vr,{of:s,revision:r.revision}):t("p",{class:"empty",children:o("why.gone")})}})})}function vr({of:n}){return t("div",{class:"columns",children:[t("div",{children:[t("h3",{children:o("why.because",{n:n.reasons.length})}),n.assumed&&t("p",{class:"maybe",children:o("why.assumed")}),n.reasons.map((e,r)=>t(Ar,{of:e,many:n.reasons.length>1},r))]}),t("div",{children:[t("h3",{children:o("why.deadline")}),n.deadline?t(Rr,{of:n.deadline}):t("p",{children:o("why.noDeadline")}),n.round&&t("p",{children:o("why.round",{round:n.round})}),t("p",{children:t(xn,{of:n.state,days:n.daysOverdue})}),t("h3",{children:o("why.answers")}),n.responses.length===0&&t("p",{children:o("why.noAnswers")}),n.responses.map(e=>t(Ot,{of:e},e.id)),n.holdingResponse&&!n.responses.some(({id:e})=>e===n.holdingResponse.id)&&t(Ot,{of:n.holdingResponse}),n.focalPoints.length>0&&t(h,{children:[t("h3",{children:o("why.write")}),t("ul",{class:"plain",children:n.focalPoints.map(e=>t("li",{children:[t(T,{of:e}),e.roleTitle&&t(h,{children:[", ",t("bdi",{children:e.roleTitle})]}),e.contact&&t(h,{children:[": ",t("bdi",{dir:"ltr",children:e.contact})]})]},e.id))})]})]})]})}function Ar({of:n,many:e}){let r=n.steps[0];if(!r)return null;let i=n.steps[1],l=i?((u,g)=>!!g&&(g.from.id===u.id||g.to.id===u.id))(r.from,i)?r.to:r.from:r.type==="ABOUT"?r.to:r.from,a=[t("li",{class:"node",children:t(T,{of:l})},"start")];return n.steps.forEach((u,g)=>{let m=u.from.id===l.id;l=m?u.to:u.from,a.push(t("li",{class:`step${u.assumption?" maybe-step":""}`,children:t(Dr,{of:u,forward:m})},g)),a.push(t("li",{class:"node",children:t(T,{of:l})},`${g} node`))}),t("div",{class:"reason",children:[t("ol",{class:"chain",children:a}),n.responsibility!=="ITSELF"&&t("p",{class:"hint",children:o(`responsibility.${n.responsibility}`)}),n.withdrawn&&t("p",{class:"hint",children:o("why.withdrawn")}),e&&n.deadline&&t("p",{class:"hint",children:C("why.alone",{day:t(v,{of:n.deadline.dueOn})})})]})}var Cr={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function Dr({of:n,forward:e}){let r=Cr[n.type]?.[e?0:1]??"way.other";return t(h,{children:[t("span",{class:"verb",children:o(r)}),n.addressedOn&&t("span",{class:"span",children:t(v,{of:n.addressedOn})}),n.withdrawnOn&&t("span",{class:"span",children:C("way.withdrawnOn",{day:t(v,{of:n.withdrawnOn})})}),n.on&&t("span",{class:"span",children:t(v,{of:n.on})}),n.round&&t("span",{class:"span",children:o("chips.round",{round:n.round})}),t(yn,{since:n.since,until:n.until}),t(ln,{text:n.assumption}),t(U,{of:n.sources})]})}function Rr({of:n}){let e=t(v,{of:n.dueOn,long:!0});return t(h,{children:[t("p",{class:"due-day",children:e}),t("p",{children:[n.basis==="DUE_ON"&&C("deadline.agreed",{asked:t(v,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&C("deadline.within",{period:Tn(n.respondWithin??""),asked:t(v,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&C("deadline.review",{review:t(T,{of:n.review}),on:n.review.on?t(v,{of:n.review.on}):o("none"),asked:t(v,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&t("details",{children:[t("summary",{children:o("deadline.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((r,i)=>t("li",{children:[t("bdi",{children:r.value}),r.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:r.reason})]}),t(U,{of:r.sources})]},i))})]})]})}function Ot({of:n}){return t("article",{class:"response",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:`/n/${n.id}`,children:o(`responseKind.${n.kind}`)})}),n.submittedOn?t(h,{children:[" ",t(v,{of:n.submittedOn})]}):t(h,{children:[" ",o("responseState.DRAFT")]}),n.retractedOn&&t(h,{children:[" ",C("response.retracted",{day:t(v,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&t("p",{children:C("response.by",{who:t(me,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&t("p",{children:C("response.for",{who:t(me,{of:n.onBehalfOf.nodes})})}),n.text&&t("blockquote",{dir:"auto",children:n.text}),t(ln,{text:n.assumption}),t(U,{of:n.sources})]})}function he({page:n,place:e,rows:r,empty:i}){if(n.nodes.length===0)return t("p",{class:"empty",children:i});let s=e.params.get("open"),l=n.totalCount-n.nodes.length;return t(h,{children:[t("table",{class:"obligations",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:o("list.who")}),t("th",{scope:"col",children:o("list.what")}),t("th",{scope:"col",children:o("list.due")}),t("th",{scope:"col",children:o("list.state")})]})}),t("tbody",{children:n.nodes.map(a=>t(h,{children:[t(Er,{of:a,open:a.id===s}),a.id===s&&t("tr",{class:"why-row",children:t("td",{colSpan:4,children:t(Nt,{of:a,place:e})})})]},a.id))})]}),l>0&&n.nodes.length<500&&t("p",{class:"more",children:t("a",{class:"button",href:D({[r]:lt(n.nodes.length)}),children:o("list.more",{n:l})})}),l>0&&n.nodes.length>=500&&t("p",{class:"hint",children:o("list.tooMany",{n:l})})]})}function Er({of:n,open:e}){let r=D({open:e?null:n.id});return t("tr",{class:`row${e?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||z(r,!0)},children:[t("td",{class:"who",children:t(T,{of:n.respondent})}),t("td",{class:"what",children:[t(T,{of:n.subject}),n.round&&t("span",{class:"round",children:[" ",o("chips.round",{round:n.round})]})]}),t("td",{class:"due",children:n.dueOn?t(v,{of:n.dueOn}):t("span",{class:"zero",children:o("list.noDue")})}),t("td",{children:t("div",{class:"how",children:[t(xn,{of:n.state,days:n.daysOverdue}),t("button",{type:"button",class:"why-button","aria-expanded":e,onClick:()=>z(r,!0),"aria-label":o(e?"why.hideOf":"why.showOf",{who:H(n.respondent),what:H(n.subject)}),children:o(e?"why.hide":"why.show")})]})})]})}var Sr=5e3;function _e(n,e){let{sourced:r,asOf:i}=sn(n,e),{assumed:s,...l}=r??{},a=n.params.get("basis");return{filter:a?{...l,assumed:a==="assumed"}:l,asOf:i,first:500,after:null}}async function Tr(n,e){let r=[];for(let i=_e(n,e);;){let{data:s}=await Dn(mn,i);if(r.push(...s.obligations.nodes),i.after=s.obligations.pageInfo.endCursor,!s.obligations.pageInfo.hasNextPage||r.length>=Sr)return r}}var fe=[["list.who",({respondent:n})=>H(n)],["list.what",({subject:n})=>H(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>o(`state.${n}`)],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>o(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>new URL(q(tn(n.id)),location.href).href]],xr=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,Pr=n=>[fe.map(([e])=>o(e)),...n.map(e=>fe.map(([,r])=>r(e)))].map(e=>e.map(xr).join(",")).join(`\r
`),Lr=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function Ir(n){let e=fe.slice(0,-1),r=i=>`| ${i.join(" | ")} |`;return[r(e.map(([i])=>o(i))),r(e.map(()=>"---")),...n.map(i=>r(e.map(([,s])=>Lr(s(i))))),"",`<${location.href}>`].join(`
`)}function wt(n,e){let{after:r,...i}=_e(n,e);return`/graphiql/?${new URLSearchParams({query:mn.toString().trim(),variables:JSON.stringify(i,null,2)})}`}function kt({place:n,fixed:e}){let[r,i]=F(""),s=async(a,u)=>{try{await navigator.clipboard.writeText(await a()),i(o(u))}catch(g){i(o("share.failed",{why:g.message}))}},l=()=>Tr(n,e);return t("details",{class:"menu share",children:[t("summary",{children:o("share")}),t("div",{class:"items",children:[t("button",{type:"button",onClick:()=>s(()=>location.href,"share.copied"),children:o("share.link")}),t("button",{type:"button",onClick:()=>s(async()=>Pr(await l()),"share.copied"),children:o("share.csv")}),t("button",{type:"button",onClick:()=>s(async()=>Ir(await l()),"share.copied"),children:o("share.markdown")}),t("button",{type:"button",onClick:()=>s(()=>`${mn.toString().trim()}

# ${o("share.variables")}
# ${JSON.stringify(_e(n,e))}
# ${new URL(wt(n,e),location.href).href}`,"share.copied"),children:o("share.query")}),t("a",{href:wt(n,e),children:o("share.graphiql")}),t("button",{type:"button",onClick:()=>print(),children:o("share.print")}),t("p",{role:"status",children:r})]})]})}function vt({place:n}){let e=sn(n),r=P(pn,e,e.asOf?"graph":{ledger:Fr(e.sourcedScope)});return t(h,{children:[rn&&L(n)===rn&&t("p",{class:"notice",children:C("sample",{day:t(v,{of:rn,long:!0}),today:t("a",{href:D({asOf:"today"}),children:o("sample.today")})})}),t("h1",{tabIndex:-1,children:o("board.title")}),t($r,{place:n}),t(be,{place:n,shown:r})]})}function Fr(n){let{assumed:e,...r}=n??{};return r}function be({place:n,shown:e,groups:r=["theme","respondent","group","month","round"],fixed:i}){let s=se(n),l=n.params.get("basis");return t($,{of:e,children:a=>t(h,{children:[t(Gr,{data:a}),r.length>0&&t("section",{class:"groups","aria-labelledby":"groups",children:[t("div",{class:"bar",children:[t("h2",{id:"groups",children:o("groups.title")}),t("nav",{class:"choice","aria-label":o("groups.by"),children:r.map(u=>t("a",{href:D({by:u==="theme"?null:u}),"aria-current":u===s?"true":void 0,children:o(`groups.${u}`)},u))})]}),s==="respondent"?t(bt,{place:n,fixed:i}):t(ft,{data:a,by:s})]}),t("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[t("div",{class:"bar",children:[t("h2",{id:"list-title",children:qr(n)}),t(kt,{place:n,fixed:i})]}),t(Mr,{place:n}),l!=="assumed"&&t(he,{page:a.sourced,place:n,rows:"rows",empty:o(a.assumed.totalCount&&l!=="sourced"?"list.noneSourced":"list.none")}),l!=="sourced"&&(a.assumed.totalCount>0||l==="assumed")&&t("div",{class:"apart",children:[t("h3",{children:o("list.assumed",{n:a.assumed.totalCount})}),t("p",{class:"hint",children:o("list.assumedHint")}),t(he,{page:a.assumed,place:n,rows:"assumedRows",empty:o("list.none")})]})]})]})})}var qr=n=>n.params.get("state")?n.params.get("state")==="ALL"?o("list.all"):Sn(n).map(e=>o(B(e))).join(o("list.or")):o("list.owed"),Pn=(n,e)=>n.countsByState.find(r=>r.state===e)?.count??0;function Gr({data:n}){let e=Pn(n.sourcedNumbers,"OVERDUE"),r=Pn(n.assumedNumbers,"OVERDUE"),{responseRate:i,medianDaysLate:s}=n.sourcedNumbers,l=(a,u,g)=>t("a",{class:`tile ${a}`,href:`${D({state:a,basis:u,open:null})}#list`,children:[t("b",{children:x(Pn(g,a))})," ",t("span",{children:o(B(a))})]},a);return t("section",{class:"headline","aria-label":o("headline.title"),children:[t("p",{class:"sentence",children:[C(e?"headline.late":"headline.nobody",{n:e,who:o("headline.who",{n:n.late.totalCount}),day:t(v,{of:n.sourced.asOf,long:!0})})," ",r>0&&t("span",{class:"maybe",children:C("headline.assumed",{n:r})})]}),t("div",{class:"tiles",children:[t("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(a=>l(a,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&t("div",{class:"group assumed",children:[t("span",{class:"cap",children:o("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(a=>Pn(n.assumedNumbers,a)).map(a=>l(a,"assumed",n.assumedNumbers))]})]}),i!=null&&t("p",{class:"hint",children:[o("headline.rate",{rate:x(i,{style:"percent"})}),s!=null&&t(h,{children:[" ",o("headline.median",{n:s})]})]})]})}function $r({place:n}){let e=L(n),{data:r}=P(Jn,{asOf:e,owing:null}),i=n.params.get("who"),s=r?.stakeholdersOwing.nodes.map(({stakeholder:g})=>g)??[],l=P(Zn,{ids:i&&r&&!s.some(({id:g})=>g===i)?[i]:[]}),a=[...s,...(l.data?.nodes??[]).filter(Boolean)],u=g=>(g??[]).map(m=>({value:m.id,text:H(m)}));return t("form",{class:"filters",role:"search","aria-label":o("filters.title"),onSubmit:g=>g.preventDefault(),children:[t(Ln,{place:n,name:"theme",label:"filters.theme",of:u(r?.themes.nodes),none:"filters.noTheme"}),t(Ln,{place:n,name:"group",label:"filters.group",of:u(r?.workingGroups.nodes),none:"filters.noGroup"}),t(Ln,{place:n,name:"who",label:"filters.who",of:u(a)}),t(Ln,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(g=>({value:g,text:o(B(g))})),{value:"ALL",text:o("filters.all")}]}),t("label",{children:[o("filters.asOf"),t("input",{type:"date",value:e??"",onChange:g=>z(D({asOf:g.currentTarget.value||"today"}))})]}),e&&t("a",{class:"button",href:D({asOf:rn?"today":null}),children:o("filters.today")})]})}function Ln({place:n,name:e,label:r,of:i,any:s="filters.any",none:l}){let a=n.params.get(e)??"",u=!a||a===G||i.some(g=>g.value===a);return t("label",{children:[o(r),t("select",{value:a,onChange:g=>z(D({[e]:g.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[t("option",{value:"",children:o(s)}),i.map(g=>t("option",{value:g.value,children:g.text},g.value)),l&&t("option",{value:G,children:o(l)}),!u&&t("option",{value:a,children:a})]})]})}function Mr({place:n}){let{params:e}=n,r=[],i=e.get("month");i&&r.push(["month",i===G?o("chips.noMonth"):o("chips.month",{month:nn(i,"long")})]);let s=e.get("round");s&&r.push(["round",s===G?o("chips.noRound"):o("chips.round",{round:s})]);let l=e.get("basis");return l&&r.push(["basis",o(l==="assumed"?"chips.assumed":"chips.sourced")]),r.length===0?null:t("ul",{class:"chips",children:r.map(([a,u])=>t("li",{children:t("a",{href:D({[a]:null}),children:[u," ",t("span",{"aria-hidden":"true",children:"×"}),t("span",{class:"unseen",children:o("chips.remove")})]})},a))})}var Wr=8,zr=500,Vr=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(e,r,i)=>i.toUpperCase()),At=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,Ct=n=>o(At(n.__typename)),Kr=n=>re[`${n}PageDocument`];function Qr(n,e){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:e};case"WorkingGroup":return{workingGroup:e};case"Theme":return{theme:e};case"Recommendation":case"ActionPoint":return{subject:e};default:return}}function Dt({place:n,id:e}){let r=Kr(Vr(e));return r?t(Hr,{place:n,id:e,document:r}):t(Oe,{id:e})}function Hr({place:n,id:e,document:r}){let i=n.params.has("all")?zr:Wr,s=P(r,{id:e,first:i},"graph");return s.failure?.code==="NOT_FOUND"?t(Oe,{id:e}):s.failure?t(h,{children:[t("h1",{tabIndex:-1,children:t("bdi",{children:e})}),t(ce,{of:s.failure,retry:s.reload})]}):t($,{of:s,children:({node:l})=>l?t(Ur,{place:n,of:l}):t(Oe,{id:e})})}var Oe=({id:n})=>t(h,{children:[t("h1",{tabIndex:-1,children:o("node.missing")}),t("p",{children:C("node.missingHint",{id:t("bdi",{children:n})})})]}),Br=n=>typeof n=="object"&&n!==null&&"edges"in n;function Ur({place:n,of:e}){let r=e.__typename,i=Qr(r,e.id),s=L(n),l=Object.entries(e).filter(u=>Br(u[1])&&u[1].totalCount>0),a=l.some(([,{totalCount:u,edges:g}])=>u>g.length);return t("article",{class:"brief",children:[t("p",{class:"kind",children:o(At(r))}),t("h1",{tabIndex:-1,children:t(pe,{of:e})}),t("p",{class:"print-only",children:s?C("node.printed",{day:t(v,{of:s,long:!0})}):o("node.printedToday")}),t(Zr,{of:e}),t(ln,{text:e.assumption}),t(U,{of:e.sources}),t(ni,{of:e}),i&&t(jr,{place:n,fixed:i,title:o(r==="WorkingGroup"||r==="Theme"?"node.inScope":"reference"in e||r==="ActionPoint"?"node.asked":"node.owes")}),l.length>0&&t("section",{class:"related","aria-labelledby":"related",children:[t("div",{class:"bar",children:[t("h2",{id:"related",children:o("node.related")}),(a||n.params.has("all"))&&t("a",{class:"button",href:D({all:n.params.has("all")?null:"1"}),children:o(n.params.has("all")?"node.fewer":"node.all")})]}),t("div",{class:"cards",children:l.map(([u,g])=>t(ei,{name:u,of:g},u))})]})]})}function jr({place:n,fixed:e,title:r}){let i="workingGroup"in e||"theme"in e?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=P(pn,sn(s,e),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:t("section",{class:"node-ledger","aria-labelledby":"owes",children:[t("h2",{id:"owes",children:r}),t(be,{place:s,shown:l,fixed:e,groups:i})]})}var Yr=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind"]),Jr={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState"};function Zr({of:n}){let e=[];for(let[r,i]of Object.entries(n)){let s=r==="ownKind"?"kind":r;if(Yr.has(r)||i===null||i===!1||i===n.displayName||Array.isArray(i)&&(i.length===0||typeof i[0]!="string")||typeof i=="object"&&!Array.isArray(i))continue;let l=Jr[`${n.__typename}.${s}`];e.push([`property.${s}`,l?o(`${l}.${String(i)}`):t(Xr,{name:s,of:i})])}return(n.since||n.until)&&e.push(["property.time",t(yn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&e.push(["property.visibility",o(`visibility.${n.visibility}`)]),e.length===0?null:t("dl",{class:"properties",children:e.map(([r,i])=>t("div",{children:[t("dt",{children:o(r)}),t("dd",{children:i})]},r))})}function Xr({name:n,of:e}){if(Array.isArray(e))return t(h,{children:e.map((i,s)=>[s>0&&o("list.comma"),t("bdi",{children:i},i)])});if(typeof e=="number")return t(h,{children:x(e)});if(typeof e=="boolean")return t(h,{children:o("yes")});let r=String(e);return/On$|^on$/.test(n)?t(v,{of:r}):n==="country"?t("bdi",{children:yt(r)}):n==="language"?t("bdi",{children:ht(r)}):n==="url"&&/^https?:/.test(r)?t("a",{href:r,rel:"noreferrer",dir:"ltr",children:r}):t("span",{dir:"auto",children:r})}function ni({of:n}){return n.alternativeValues.length===0?null:t("details",{class:"others",children:[t("summary",{children:o("node.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((e,r)=>t("li",{children:[t("bdi",{children:e.value}),e.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:e.reason})]}),t(U,{of:e.sources})]},r))})]})}function ei({name:n,of:e}){let r=e.totalCount-e.edges.length;return t("section",{class:"card",children:[t("h3",{children:[o(`related.${n}`)," ",t("span",{class:"count",children:x(e.totalCount)})]}),t("ul",{class:"plain",children:e.edges.map((i,s)=>t("li",{class:i.assumption?"maybe-item":void 0,children:[t(T,{of:i.node})," ",t(ti,{of:i}),t(ln,{text:i.assumption}),t(U,{of:i.sources})]},s))}),r>0&&t("p",{class:"hint",children:o("node.more",{n:r})})]})}function ti({of:n}){let e=s=>typeof n[s]=="string"?n[s]:void 0,r=[],i=n.representing;e("role")&&r.push(t("bdi",{children:e("role")})),e("status")&&r.push(o(`memberStatus.${e("status")}`)),n.focalPoint===!0&&r.push(o("fact.focalPoint")),i&&r.push(C("fact.representing",{who:t(T,{of:i})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])e(s)&&r.push(C(`fact.${s}`,{day:t(v,{of:e(s)})}));return e("respondWithin")&&r.push(o("fact.respondWithin",{period:Tn(e("respondWithin"))})),e("round")&&r.push(o("chips.round",{round:e("round")})),e("responsibility")&&n.responsibility!=="ITSELF"&&r.push(o(`responsibility.${e("responsibility")}`)),typeof n.page=="number"&&r.push(o("source.page",{page:String(n.page)})),e("paragraph")&&r.push(t("bdi",{children:e("paragraph")})),(e("since")||e("until"))&&r.push(t(yn,{since:e("since"),until:e("until")})),r.length===0?null:t("span",{class:"facts",children:r.map((s,l)=>[l>0&&" · ",s])})}function Ne({place:n,big:e}){let r=n.params.get("q")??"",[i,s]=F(r);return t("form",{class:e?"search big":"search",role:"search","aria-label":o(e?"search.title":"search.box"),action:"/search",onSubmit:l=>{l.preventDefault(),i.trim()&&z(q("/search",{q:i.trim()}))},children:[t("input",{type:"search",name:"q",value:i,"aria-label":o("search.box"),placeholder:o("search.box"),onInput:l=>s(l.currentTarget.value)}),t("button",{type:"submit",children:o("search.go")})]})}function Rt({place:n}){let e=n.params.get("q")??"";return t(h,{children:[t("h1",{tabIndex:-1,children:o("search.title")}),t(Ne,{place:n,big:!0},e),t("p",{class:"hint",children:o("search.hint")}),e&&t(ri,{place:n,q:e})]})}function ri({place:n,q:e}){let r=n.params.get("label"),i=Math.min(500,Number(n.params.get("rows"))||20),s=P(ne,{query:e,labels:r?[r]:null,asOf:L(n),first:i});return t($,{of:s,children:({search:l})=>t(h,{children:[t("nav",{class:"choice facets","aria-label":o("search.facets"),children:[t("a",{href:D({label:null,rows:null}),"aria-current":r?void 0:"true",children:[o("search.all")," ",t("span",{class:"count",children:x(l.facets.reduce((a,u)=>a+u.count,0))})]}),l.facets.map(a=>t("a",{href:D({label:a.label,rows:null}),"aria-current":a.label===r?"true":void 0,children:[o(`label.${a.label}`)," ",t("span",{class:"count",children:x(a.count)})]},a.label))]}),l.totalCount===0&&t("p",{class:"empty",children:o("search.none")}),t("ol",{class:"results",children:l.edges.map(({node:a,highlights:u})=>t("li",{children:[t("p",{class:"kind",children:Ct(a)}),t("h2",{children:t(T,{of:a})}),u.map(({property:g,snippet:m})=>t("p",{class:"snippet",dir:"auto",children:m.map(({text:p,found:f},y)=>f?t("mark",{children:p},y):p)},g))]},a.id))}),l.totalCount>l.edges.length&&t("p",{class:"more",children:t("a",{class:"button",href:D({rows:String(i*3)}),children:o("list.more",{n:l.totalCount-l.edges.length})})})]})})}function In(n){try{return JSON.parse(atob((n.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/")))}catch{return{}}}function Et(){let[n,e]=F(""),r=Cn(),i=s=>{Xe(s),location.reload()};return t("details",{class:"menu sign-in",children:[t("summary",{children:r?t("bdi",{children:In(r).sub??o("signIn.signedIn")}):o("signIn")}),t("div",{class:"items",children:r?t(h,{children:[t("p",{children:o("signIn.as",{who:In(r).sub??"",role:In(r).role??"",clearance:In(r).clearance??""})}),t("button",{type:"button",onClick:()=>i(""),children:o("signIn.out")})]}):t("form",{onSubmit:s=>{s.preventDefault(),i(n.trim())},children:[t("label",{children:[o("signIn.token"),t("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>e(s.currentTarget.value)})]}),t("p",{class:"hint",children:o("signIn.hint")}),t("button",{type:"submit",children:o("signIn.go")})]})})]})}function ii(){let n=tt(),e=n.params.get("lang");return mt(ue(e)?e:pt()),t(si,{place:n},de())}function si({place:n}){let e=gn(null),r=gn(n.path),i=li(n);return W(()=>{r.current!==n.path&&e.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=n.path},[n.path]),W(()=>{let s=e.current?.querySelector("h1")?.textContent;document.title=s?`${s} · ${o("brand")}`:o("brand")}),W(()=>{let s=m=>document.querySelectorAll("details.menu[open]").forEach(p=>{(m instanceof KeyboardEvent?m.key==="Escape":!p.contains(m.target))&&(p.open=!1)}),l=()=>document.querySelectorAll("main details:not(.menu, .card *)"),a=[],u=()=>{a=[...l()].filter(m=>!m.open),a.forEach(m=>m.open=!0)},g=()=>a.forEach(m=>m.open=!1);return addEventListener("beforeprint",u),addEventListener("afterprint",g),addEventListener("keydown",s),addEventListener("pointerdown",s),()=>{removeEventListener("beforeprint",u),removeEventListener("afterprint",g),removeEventListener("keydown",s),removeEventListener("pointerdown",s)}},[]),t(h,{children:[t("a",{class:"skip",href:"#main",children:o("skip")}),t("header",{class:"head",children:[t("a",{class:"brand",href:q("/"),children:[t("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",o("brand")]}),t("nav",{"aria-label":o("nav"),children:t("a",{href:q("/"),"aria-current":n.path==="/"?"page":void 0,children:o("board.title")})}),n.path!=="/search"&&t(Ne,{place:n}),t("label",{class:"language",children:[t("span",{class:"unseen",children:o("language")}),t("select",{value:de(),onChange:s=>{history.pushState(null,"",D({lang:s.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(oe).map(s=>t("option",{value:s,lang:s,children:oe[s]},s))})]}),t(Et,{})]}),t("main",{id:"main",ref:e,tabIndex:-1,children:i}),t("footer",{class:"foot",children:[t("p",{children:o("foot")}),t("p",{children:t("a",{href:"/graphiql/",children:o("foot.graphiql")})})]})]})}function li(n){if(n.path==="/search")return t(Rt,{place:n});if(n.path.startsWith("/n/")){let e=decodeURIComponent(n.path.slice(3));return t(Dt,{place:n,id:e},e)}return t(vt,{place:n})}Fe(t(ii,{}),document.getElementById("page"));
