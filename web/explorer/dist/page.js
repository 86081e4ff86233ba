var Jt=Object.defineProperty;var Zt=(n,e)=>{for(var i in e)Jt(n,i,{get:e[i],enumerable:!0})};var v,Fe,Xt,Y,Vn,Pn,qe,An,Be,Qn,Kn,ni,mn=Symbol.for("pv"),Dn={},En=[],ei=/^m(i|n|o|s|text|space)$/,Hn=Array.isArray,$e=En.slice,rn=Object.assign;function tn(n){n&&n.parentNode&&n.remove()}function Sn(n,e,i,r,s){var l={type:n,props:e,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mn,__v:s||++Fe,__i:-1,__u:0};return!s&&v.vnode&&v.vnode(l),l}function h(n){return n.children}function Rn(n,e){this.props=n,this.context=e,this.__g=0}function J(n,e){if(e==null)return n.__&&J(n.__,n.__i+1);for(var i;e<n.__k.length;e++)if((i=n.__k[e])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:J(n)}function ti(n){var e,i=n.__v,r=i.__e,s=[],l=[],o=n.__P;o&&((e=rn({constructor:mn},i)).__v=i.__v+1,v.vnode&&v.vnode(e),Un(o,e,i,n.__n,o.namespaceURI,32&i.__u?[r]:null,s,r||J(i),32&i.__u,l),e.__v=i.__v,e.__.__k[e.__i]=e,Ue(s,e,l),i.__=i.__e=null,e.__e!=r&&Me(e))}function Me(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Me(n)}function We(n){(8&n.__g||(n.__g|=8,Y.push(n),Pn++))&&Vn==v.debounceRendering||((Vn=v.debounceRendering)||queueMicrotask)(Ve)}function Ve(){try{for(var n,e=1;Y.length;)Y.length>e&&Y.sort(qe),n=Y.shift(),e=Y.length,8&n.__g&&ti(n)}finally{(Pn=Y.length)&&(Vn||queueMicrotask)(Ve)}}function Ke(n,e,i,r,s,l,o,u,g,m,p){var y,c,d,_,k,f,w=r.__k||En,O=e.length;for(g=ii(i,e,w,g,O),y=0;y<O;y++)(d=i.__k[y])!=null&&(c=~d.__i&&w[d.__i]||Dn,d.__i=y,f=Un(n,d,c,s,l,o,u,g,m,p),_=d.__e,(c.ref!=d.ref||8&c.__u)&&(c.ref&&jn(c.ref,null,d,c),d.ref&&p.push(d.ref,d.__c||_,d)),k=k||_,4&d.__u?(g=Qe(d,g,n,!c.__v),c.__e&&(c.__e=null)):typeof d.type=="function"&&f!==void 0?g=f:_&&(g=_.nextSibling),d.__u&=-21);return i.__e=k,g}function ii(n,e,i,r,s){var l,o,u,g,m,p,y,c,d,_=i.length,k=_,f=0,w=0,O=n.__k=Array(s);for(l=0;l<s;l++)(o=e[l])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=O[l]=Sn(null,o):Hn(o)?o=O[l]=Sn(h,{children:o}):o.constructor===mn&&o.__b?o=O[l]=Sn(o.type,o.props,o.key,o.ref,o.__v):O[l]=o,g=l+f,o.__=n,o.__b=n.__b+1,u=null,~(m=o.__i=ri(o,i,g,k))&&(k--,(u=i[m])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,m==g-1?f--:m==g+1?f++:m!=g&&(m>g?f--:f++,w=1)):(~m||(s>_?f--:s<_&&f++),typeof o.type!="function"&&(o.__u|=4))):O[l]=null;if(w){for(p=[],y=[],l=0;l<s;l++)if((o=O[l])&&16&o.__u){for(f=0,c=p.length;f<c;)p[d=f+c>>1]<o.__i?f=d+1:c=d;p[f]=o.__i,y[l]=f+1}for(f=p.length;l--;)y[l]&&(y[l]==f?f--:O[l].__u|=4)}if(k)for(l=0;l<_;l++)!(u=i[l])||2&u.__u||(u.__e==r&&(r=J(u)),Yn(u,u));return r}function Qe(n,e,i,r){var s,l,o,u;if(typeof n.type=="function"){if(n.props.__P)return e;if(s=n.__k)for(l=0;l<s.length;l++)s[l]&&(s[l].__=n,e=Qe(s[l],e,i,!1));return e}for(e&&!e.parentNode&&(e=J(n))&&!e.parentNode&&(e=null),o=n.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!r&&i.moveBefore&&o.parentNode?i.moveBefore(o,e):i.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function ri(n,e,i,r){var s,l=n.key,o=n.type,u=e[i],g=u&&!(2&u.__u);if(u===null&&l==null||g&&l==u.key&&o==u.type)return i;if(r>(g?1:0)){for(s=i-1;s>=0;s--)if((u=e[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s;for(s=i+1;s<e.length;s++)if((u=e[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s}return-1}function ze(n,e,i){i==null&&(i=""),e[0]=="-"?n.setProperty(e,i):n[e]=i}function vn(n,e,i,r,s){var l,o;if(e=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof r=="string"&&(n.style.cssText=r=""),r)for(e in r)i&&e in i||ze(n.style,e);if(i)for(e in i)r&&i[e]==r[e]||ze(n.style,e,i[e])}else if(e[0]=="o"&&e[1]=="n")typeof i!="function"&&(i=null),typeof r!="function"&&(r=null),(n.__e||(n.__e={}))[e]=i,i&&r||(o=Kn[e]||(Kn[e]=si(e)),(n.__a||(n.__a={}))[e]=Qn,l=e!=(e=e.replace(Be,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),i?n.addEventListener(e,o,l):n.removeEventListener(e,o,l));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&i==1?"":i)}}function si(n){return function(e){var i=this.__e;if(i){if(i=i[n],e[An]==null)e[An]=Qn++;else if(e[An]<this.__a[n])return;return i(v.event?v.event(e):e)}}}function Un(n,e,i,r,s,l,o,u,g,m){var p,y,c,d,_,k,f,w,O,A,N,F,wn,on,nn,Ie,j,en,Q=e.type;if(e.constructor!==mn)return null;128&i.__u&&(g=32&i.__u,p=i.__c.__z)&&(e.__u|=g,y=l=[],p.nodeType==8?u=Cn(p,l):l.push(p),u=l[0]||u),(p=v.__b)&&p(e);n:if(typeof Q=="function"){c=o.length;try{if(w=e.props,O=(p=Q.prototype)&&p.render,A=(p=Q.contextType)&&r[p.__c],N=p?A?A.props.value:p.__:r,(d=i.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(O?e.__c=d=new Q(w,N):(e.__c=d=new Rn(w,N),d.constructor=Q,d.render=ai),A&&A.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),O&&(d.__s||(d.__s=d.state),Q.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=rn({},d.__s)),rn(d.__s,Q.getDerivedStateFromProps(w,d.__s)))),_=d.props,k=d.state,d.__v=e,i.__c){if(w!==_&&O&&!Q.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,N),e.__v==i.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,N)===!1){e.__v!=i.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=i.__e,e.__k=i.__k,e.__k.some(function(q){q&&(q.__=e)}),En.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),u=J(i);break n}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,N),O&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(_,k,f)})}else O&&!Q.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),O&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=N,d.props=w,d.__P=n,d.__g&=-5,F=v.__r,wn=O?25:0;do d.__g&=-9,F&&F(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++wn<25);O&&(En.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=rn({},r,d.getChildContext())),O&&i.__c&&d.getSnapshotBeforeUpdate&&(f=d.getSnapshotBeforeUpdate(_,k)),on=p&&p.type===h&&p.key==null?p.props.children:p,w.__P&&(p=u,s=(n=w.__P).namespaceURI,g=l=null,i.props&&i.props.__P!=n&&(i.__k.some(function(q){q&&Yn(q,q)}),i.__k=null),u=i.__k?J(i,0):null),u=Ke(n,Hn(on)?on:[on],e,i,r,s,l,o,u,g,m),w.__P&&(e.__e=null,u=p),e.__u&=-161,y&&y.some(tn),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(q){if(o.length=c,e.__v=null,g||l)if(q&&q.then){if(e.__u|=128|g,l){for(~(j=l.indexOf(u||void 0))||(j=l.length);(en=l[j-1])&&en.nodeType==8;)j--;for(;j<l.length;j++)if(en=l[j])if(l[j]=null,nn){if(en==Ie)break}else{if(en.nodeType!=8)break;en.data.startsWith("$s")&&(Ie=Cn(nn=en))}}if(!nn){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;nn=u}(p=Cn(nn=e.__c.__z||(e.__c.__z=nn)))?(e.__e=nn,u=p):e.__e=u,u=u&&u.nextSibling}else l&&l.some(tn);else e.__e=i.__e;e.__k||(e.__k=i.__k||[]),q&&q.then||He(e),v.__e(q,e,i)}}else u=e.__e=li(i.__e,e,i,r,s,l,o,g,m,n);return(p=v.diffed)&&p(e),u}function Cn(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}e&&e.push(n)}}function He(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(He))}function Ue(n,e,i){for(var r=0;r<i.length;)jn(i[r++],i[r++],i[r++]);v.__c&&v.__c(e,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(l){l.call(s)})}catch(l){v.__e(l,s.__v)}})}function li(n,e,i,r,s,l,o,u,g,m){var p,y,c,d,_,k,f,w,O=i.props||Dn,A=e.props,N=e.type;if(N=="svg"?s="http://www.w3.org/2000/svg":N=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),l){for(p=0;p<l.length;p++)if((_=l[p])&&(N?_.localName==N:_.nodeType==3)){n=_,l[p]=null;break}}if(!n){if(w=m.ownerDocument||document,!N)return w.createTextNode(A);n=w.createElementNS(s,N,A.is?A:m),u&&(v.__m&&v.__m(e,l),u=!1),l=null}if(N){if(m=N=="template"&&n.content||n,l=N=="textarea"&&A.defaultValue!=null?null:l&&$e.call(m.childNodes),!u&&l)for(O={},p=0;p<n.attributes.length;p++)O[(_=n.attributes[p]).name]=_.value;for(p in O)_=O[p],p=="dangerouslySetInnerHTML"?c=_:p=="children"||p in A||p=="value"&&"defaultValue"in A||p=="checked"&&"defaultChecked"in A||vn(n,p,null,_,s);for(p in A)_=A[p],p=="children"?d=_:p=="dangerouslySetInnerHTML"?y=_:p=="value"?k=_:p=="checked"?f=_:u&&typeof _!="function"||O[p]===_||vn(n,p,_,O[p],s);y?(u||c&&(y.__html==c.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),e.__k=[]):(c&&(n.textContent=""),(N=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ei.test(N))&&(s="http://www.w3.org/1999/xhtml"),Ke(m,Hn(d)?d:[d],e,i,r,s,l,o,l?l[0]:i.__k&&J(i,0),u,g),l&&l.some(tn)),u&&N!="textarea"||(p="value",N=="progress"&&k==null?n.removeAttribute(p):k==null||k===n[p]&&(N!="progress"||k)||vn(n,p,k,O[p],s),p="checked",f!=null&&f!=n[p]&&vn(n,p,f,O[p],s))}else O===A||u&&n.data==A||(n.data=A);return n}function jn(n,e,i,r){try{typeof n=="function"?e?e.__x=n(e)||1:r&&(r=r.__c||r.__e)&&(e=r.__x)&&(r.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(s){v.__e(s,i)}}function Yn(n,e,i){var r,s,l,o;if(v.unmount&&v.unmount(n),!(r=n.ref)||r.current&&r.current!=n.__e||jn(r,null,e,n),r=n.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){v.__e(u,e)}r.__P=r.__n=null}if(r=n.__k)for(o=0;o<r.length;o++)r[o]&&Yn(r[o],e,typeof n.type!="function"||i&&!n.props.__P);!i&&(r=n.__c)&&(r=r.__z)&&(s=Cn(r,l=[]))&&(r==n.__e&&l.some(tn),tn(s),tn(r)),i||tn(n.__e),n.__e=n.__c=n.__=null}function ai(n,e,i){return this.constructor(n,i)}function je(n,e){var i,r,s,l;v.__&&v.__(n,e),e.nodeType==9&&(e=e.documentElement),r=(i=n&&32&n.__u)?null:e.__k,e.__k=Sn(h,{children:[n]}),s=[],l=[],Un(e,e.__k,r||Dn,Dn,e.namespaceURI,r?null:e.firstChild?$e.call(e.childNodes):null,s,r?r.__e:e.firstChild,i,l),Ue(s,e.__k,l),e.__k.props.children=null}v={__e:function(n,e,i,r){for(var s,l,o;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(l=s.constructor)&&l.getDerivedStateFromError)&&s.setState(l.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,r||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw Pn=0,n}},Fe=0,Xt=function(n){return n!=null&&n.constructor===mn},Rn.prototype.setState=function(n,e){var i=this.__s;i&&i!=this.state||(i=this.__s=rn({},this.state)),typeof n=="function"&&(n=n(rn({},i),this.props)),n&&(rn(i,n),this.__v&&(e&&this.__k.push(e),We(this)))},Rn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),We(this))},Rn.prototype.render=h,Y=[],Pn=0,qe=function(n,e){return n.__v.__b-e.__v.__b},An=Symbol(),Be=/(PointerCapture)$|Capture$/i,Qn=0,Kn={},ni=0;var cn,E,Jn,Ye,Zn=Object.is,_n=0,st=[],Xn=[],D=v,Je=D.__b,Ze=D.__r,Xe=D.diffed,nt=D.__c,et=D.unmount,tt=D.__;function ee(n,e){D.__h&&D.__h(E,n,_n||e),_n=0;var i=E.__H||(E.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function R(n){return _n=1,oi(ut,n)}function oi(n,e,i){var r=ee(cn++,2);if(r.t=n,!r.__c&&(r.__=[i?i(e):ut(void 0,e),function(l){var o=(r.__N||r.__)[0],u=r.t(o,l);Zn(o,u)||(r.__N=[u,r.__[1]],r.__c.setState({}))}],r.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(l,o,u){var g=this.__H;if(!g)return!0;var m=!1,p=this.props!=l;if(g.__.some(function(c){c.__N&&(m=!0,Zn(c.__[0],c.__N[0])||(p=!0))}),s){var y=s.call(this,l,o,u);return m?y||p:y}return!m||p}}return r.__}function I(n,e){var i=ee(cn++,3);!D.__s&&ot(i.__H,e)&&(i.__P=!0,i.__=n,i.u=e,E.__H.__h.push(i))}function un(n){return _n=5,lt(function(){return{current:n}},[])}function lt(n,e){var i=ee(cn++,7);return ot(i.__H,e)&&(i.__=n(),i.__H=e),i.__}function at(n,e){return _n=8,lt(function(){return n},e)}function ui(){var n;do{for(;n=Xn.shift();)try{yn(n)}catch(i){D.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=st.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(yn),e.__h.some(ne),e.__h=[]}catch(i){e.__h=[],D.__e(i,n.__v)}}}while(Xn.length)}D.__b=function(n){E=null,Je&&Je(n)},D.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),tt&&tt(n,e)},D.__r=function(n){Ze&&Ze(n),cn=0;var e=(E=n.__c).__H;e&&(Jn==E?E.__h=[]:(e.__h.some(yn),e.__h.some(ne),cn=0),e.__h=[],e.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),Jn=E},D.diffed=function(n){Xe&&Xe(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&rt(st.push(e)),e.__H.__.some(function(i){i.u&&(i.__H=i.u)})),Jn=E=null},D.__c=function(n,e){e.some(function(i){try{i.__h.some(yn),i.__h=i.__h.filter(function(r){return!r.__||ne(r)})}catch(r){i.__h=[function(){throw r}]}}),nt&&nt(n,e)},D.unmount=function(n){et&&et(n);var e,i,r=n.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}s.__P=i,rt(Xn.push(s))}else yn(s)}catch(l){e=l}}),r.__H=void 0,e&&D.__e(e,r.__v))};var it=typeof requestAnimationFrame=="function";function di(n){var e,i=function(){clearTimeout(r),it&&cancelAnimationFrame(e),setTimeout(n)},r=setTimeout(i,35);it&&(e=requestAnimationFrame(i))}function rt(n){n!=1&&Ye==D.requestAnimationFrame||((Ye=D.requestAnimationFrame)||di)(ui)}function yn(n){var e=E,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),E=e}function ne(n){var e=E;n.__c=n.__(),E=e}function ot(n,e){return!n||n.length!=e.length||e.some(function(i,r){return!Zn(i,n[r])})}function ut(n,e){return typeof e=="function"?e(n):e}var dn=class extends Error{constructor(i,r,s={}){super(i);this.code=r;this.extensions=s}code;extensions};function gt(n){let e=n.errors?.[0];if(e)throw new dn(e.message,e.extensions?.code??"",e.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Gn="answerable-token",dt=/[#&]token=([\w.-]+)/.exec(location.hash);dt&&(sessionStorage.setItem(Gn,dt[1]),history.replaceState(null,"",location.pathname+location.search));var hn=()=>sessionStorage.getItem(Gn)??"";function pt(n){n?sessionStorage.setItem(Gn,n):sessionStorage.removeItem(Gn)}var mt=n=>({"Content-Type":"application/json",Accept:n,...hn()&&{Authorization:`Bearer ${hn()}`}});async function M(n,e,i="",r){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...mt("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:e}),signal:r??null})}catch(o){throw r?.aborted?o:new dn(String(o),"NETWORK")}let l=await s.json().catch(()=>{});if(!l)throw new dn(s.statusText,"NETWORK");return gt(l)}function te(n,e,i,r){let s=new AbortController;return(async()=>{for(let l=1e3;!s.signal.aborted;l=Math.min(2*l,3e4)){try{let o=await fetch("/graphql",{method:"POST",headers:mt("text/event-stream"),body:JSON.stringify({query:n.toString(),variables:e}),signal:s.signal});if(!o.headers.get("Content-Type")?.startsWith("text/event-stream"))return;r(!0),l=500;let u=o.body.pipeThrough(new TextDecoderStream).getReader();for(let g="";;){let{done:m,value:p}=await u.read();if(m)break;let y=(g+p).split(`

`);g=y.pop();for(let c of y){let d=/^event: next\ndata: (.+)$/m.exec(c);d&&i(gt(JSON.parse(d[1])).data)}}}catch(o){if(o instanceof dn&&o.code!=="NETWORK")return}if(s.signal.aborted)return;r(!1),await new Promise(o=>setTimeout(o,l))}})(),()=>s.abort()}var _e={};Zt(_e,{ActionPointPageDocument:()=>Ni,AddressRecommendationDocument:()=>ye,AnsweredFragmentDoc:()=>fi,ChoicesDocument:()=>re,CitedFragmentDoc:()=>pi,DerivedFragmentDoc:()=>bi,DocumentPageDocument:()=>Oi,GraphChangedDocument:()=>ue,HeadFragmentDoc:()=>mi,InitiativePageDocument:()=>ki,LedgerChangedDocument:()=>oe,LedgerDocument:()=>fn,LinkFragmentDoc:()=>gi,MeetingPageDocument:()=>wi,NamesDocument:()=>se,NumbersFragmentDoc:()=>_i,ObligationsDocument:()=>bn,OrganizationPageDocument:()=>vi,OutcomePageDocument:()=>Ai,OwingFragmentDoc:()=>hi,PageFragmentDoc:()=>ci,PersonPageDocument:()=>Si,PickDocument:()=>ge,ProgressReportPageDocument:()=>Ri,RecommendationPageDocument:()=>Ci,RecordResponseDocument:()=>pe,RespondentsDocument:()=>ie,ResponsePageDocument:()=>Pi,RetractResponseDocument:()=>me,RowFragmentDoc:()=>yi,SearchDocument:()=>ae,StakeholderGroupPageDocument:()=>Di,ThemePageDocument:()=>Ei,TypedDocumentString:()=>b,ViewerDocument:()=>de,WhyDocument:()=>le,WithdrawAddressingDocument:()=>ce,WorkingGroupPageDocument:()=>Gi});var b=class extends String{__apiType;value;__meta__;constructor(e,i){super(e),this.value=e,this.__meta__=i}toString(){return this.value}},gi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),pi=new b(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),mi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),yi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),ci=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
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
}`,{fragmentName:"Page"}),_i=new b(`
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
    `,{fragmentName:"Numbers"}),hi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),fi=new b(`
    fragment Answered on Response {
  ...Link
  kind
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),bi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),Ni=new b(`
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
      progressReports(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Oi=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),ki=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),wi=new b(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),vi=new b(`
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
      progressOnBehalf(first: $first) {
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
      submittedProgress(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Ai=new b(`
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
      progressReports(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Si=new b(`
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
      progressOnBehalf(first: $first) {
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
      submittedProgress(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Ri=new b(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Ci=new b(`
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
      progressReports(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Pi=new b(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Di=new b(`
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
      progressOnBehalf(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Ei=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),Gi=new b(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
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
      progressOnBehalf(first: $first) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),fn=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
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
}`),bn=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
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
}`),ie=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
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
}`),re=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`),se=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`),le=new b(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
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
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
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
}`),ae=new b(`
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`),oe=new b(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),ue=new b(`
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
    `),de=new b(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),ge=new b(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
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
  ... on ProgressReport {
    status
    reportedOn
  }
}`),pe=new b(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),me=new b(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),ye=new b(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),ce=new b(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `);function W(n,e,i){let r=n.toString()+JSON.stringify(e),[s,l]=R({key:"",ids:new Set}),[o,u]=R(!0),g=un(r);g.current=r;let m=at((y="",c)=>{let d=r,_=new AbortController;return M(n,e,y,_.signal).then(k=>g.current===d&&l(f=>!c||f.key!==d||!f.shown?{key:d,shown:k,ids:new Set}:JSON.stringify(k.data)===JSON.stringify(f.shown.data)?{...f,next:void 0,ids:new Set}:{...f,next:k,ids:new Set([...f.ids,...c])}),k=>_.signal.aborted||g.current!==d||c||l(f=>({key:d,shown:f.key===d?f.shown:void 0,failure:k,ids:new Set}))),()=>_.abort()},[r]);I(()=>m(),[m]),I(()=>{let y=c=>{m(String(c.detail))};return addEventListener("written",y),()=>removeEventListener("written",y)},[m]);let p=JSON.stringify(i);return I(()=>{if(!i)return;let y=!0,c=(d,_)=>{(!y||_.length)&&m(d,_),y=!1};return i==="graph"?te(ue,{},({graphChanged:{position:d,nodes:_,removedNodes:k,relationships:f}})=>c(d,[...new Set([..._.map(({id:w})=>w),...k,..._.length?[]:f.map(({from:w})=>w)])]),u):te(oe,{filter:i.ledger},({obligationsChanged:{position:d,changes:_}})=>c(d,_.map(({obligationId:k})=>k)),u)},[p,m]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===r?s.failure:void 0,busy:s.key!==r,changed:s.key===r&&s.next?Math.max(1,s.ids.size):0,show:()=>l(y=>y.next?{key:y.key,shown:y.next,ids:new Set}:y),reload:()=>{m()},connected:o}}var yt=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var xn=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),he=new Set,ct=()=>he.forEach(n=>n());addEventListener("popstate",ct);function H(n,e=!1){history[e?"replaceState":"pushState"](null,"",n),ct()}function _t(){let[n,e]=R(xn);return I(()=>{let i=()=>e(xn());return he.add(i),()=>{he.delete(i)}},[]),n}addEventListener("click",n=>{let e=n.target instanceof Element?n.target.closest("a"):null;if(!e||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(e.href,location.href);if(i.origin!==location.origin||e.target||e.hasAttribute("download")||!xi(i.pathname))return;let r=i.pathname!==location.pathname;i.hash&&!r&&i.search===location.search||(n.preventDefault(),H(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):r&&scrollTo(0,0))});var xi=n=>n==="/"||n==="/search"||n.startsWith("/n/");function z(n,e={}){let i=new URLSearchParams,r=xn().params;for(let s of["asOf","lang"])r.has(s)&&i.set(s,r.get(s));return ht(n,i,e)}var P=n=>ht(location.pathname,xn().params,n);function ht(n,e,i){for(let[s,l]of Object.entries(i))l?e.set(s,l):e.delete(s);let r=e.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(r?`?${r}`:"")}var Z=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,gn=document.documentElement.dataset.opensOn??"";function L({params:n}){let e=n.get("asOf")??gn;return/^\d{4}-\d\d-\d\d$/.test(e)?e:null}var Tn=["OPEN","OVERDUE"],Nn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var bt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},B="none",ft=25,fe=({params:n})=>{let e=n.get("by");return e==="respondent"||e&&e in bt?e:"theme"};function Ln({params:n}){let e=n.get("state");if(e==="ALL")return Nn;let i=(e??"").split(",").filter(r=>Nn.includes(r));return i.length?i:Tn}function Ti(n){let[e,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(e,i,0)).getUTCDate()}`}function be({params:n},e={}){let i={...e},r=[],s=(o,u,g)=>{let m=n.get(o);m===B?r.push(u):m&&g(m)};s("theme","THEME",o=>i.theme=o),s("group","WORKING_GROUP",o=>i.workingGroup=o),s("round","ROUND",o=>i.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(i.dueOn={from:`${o}-01`,to:Ti(o)})});let l=n.get("who");return l&&(i.respondent=l),r.length&&(i.missing=r),i}function pn(n,e){let i=be(n,e),r=fe(n),s={...i,assumed:!1},l={...i,assumed:!0},o=u=>Math.min(500,Math.max(ft,Number(n.params.get(u))||ft));return{sourcedScope:s,assumedScope:l,sourced:{...s,states:Ln(n)},assumed:{...l,states:Ln(n)},late:{...s,states:["OVERDUE"]},by:r==="respondent"?["STATE"]:[bt[r],"STATE"],asOf:L(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var Nt=n=>String(Math.min(500,n*4));var Ot={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الرد","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Ne={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the answer","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var kt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient la réponse","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var wt={en:Ne,fr:kt,ar:Ot},Oe={en:"English",fr:"Français",ar:"العربية"},vt="en",At=Ne,sn="en-GB",ke=n=>!!n&&n in wt,St=()=>navigator.languages.map(n=>n.slice(0,2)).find(ke)??"en";function Rt(n){vt=n,At=wt[n],sn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var we=()=>vt;function Ct(n,e){let i=At[n];return typeof i=="string"?i:(typeof e=="number"?i[new Intl.PluralRules(sn).select(e)]:void 0)??i.other}function a(n,e={}){return Ct(n,e.n).replace(/\{(\w+)\}/g,(i,r)=>zi(e[r]))}var zi=n=>typeof n=="number"?T(n):n??"";function C(n,e){return Ct(n,e.n).split(/\{(\w+)\}/).map((i,r)=>{if(r%2===0)return i;let s=e[i];return typeof s=="number"?T(s):s})}var T=(n,e)=>new Intl.NumberFormat(sn,e).format(n);function X(n,e="short"){let[i="",r,s]=n.split("-");if(r?.startsWith("Q"))return a("date.quarter",{quarter:Number(r[1]),year:i});let l={timeZone:"UTC",year:"numeric"};r&&(l.month=e),s&&(l.day="numeric");let o=new Date(Date.UTC(2e3,Number(r??1)-1,Number(s??1)));return o.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(sn,l).format(o)}var Pt=n=>new Intl.DisplayNames([sn],{type:"region",fallback:"code"}).of(n)??n,Dt=n=>new Intl.DisplayNames([sn],{type:"language",fallback:"code"}).of(n)??n,Fi=n=>new Intl.ListFormat(sn).format(n);function In(n){let e={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,r,s])=>a(e[s],{n:Number(r)}));return i.length?Fi(i):n}var qi=Symbol.for("pv"),Bi=0;function t(n,e,i,r,s,l){e||(e={});var o,u,g=e;if("ref"in g&&typeof n!="function")for(u in g={},e)u=="ref"?o=e[u]:g[u]=e[u];var m={type:n,props:g,key:i,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qi,__v:--Bi,__i:-1,__u:0};return(s||l)&&(m.__source=s,m.__self=l),v.vnode&&v.vnode(m),m}function x(n){return"reference"in n&&n.reference?`${n.reference} ${ve(n)}`:ve(n)}function ve(n){return n.__typename==="Response"?`${a(`responseKind.${n.kind}`)}, ${n.submittedOn?X(n.submittedOn):a("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${a(`progress.${n.status}`)}, ${n.reportedOn?X(n.reportedOn):a("responseState.DRAFT")}`:n.displayName??a("name.hidden",{id:`⁨${n.id}⁩`})}function G({of:n}){return t("a",{class:"name",href:z(Z(n.id)),children:t(Ae,{of:n})})}function Ae({of:n}){let e="reference"in n?n.reference:null;return t("bdi",{children:[e&&t("b",{class:"reference",children:[e," "]}),ve(n)]})}var Wn=({of:n})=>t(h,{children:n.map((e,i)=>[i>0&&a("list.comma"),t(G,{of:e},e.id)])}),S=({of:n,long:e})=>t("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:X(n,e?"long":"short")});function On({since:n,until:e}){return n&&e?t("span",{class:"span",children:C("span.both",{since:t(S,{of:n}),until:t(S,{of:e})})}):n?t("span",{class:"span",children:C("span.since",{since:t(S,{of:n})})}):e?t("span",{class:"span",children:C("span.until",{until:t(S,{of:e})})}):null}var $=n=>`state.${n}`;function zn({of:n,days:e}){return t("span",{class:`state ${n}`,children:[a($(n)),!!e&&t("span",{class:"days",children:[" ",a("days",{n:e})]})]})}var ln=({text:n})=>n?t("details",{class:"assumption",children:[t("summary",{children:a("assumption")}),t("p",{dir:"auto",children:n})]}):null;function $i({of:n}){let{document:e,page:i,paragraph:r,quote:s,statedBy:l,on:o}=n;return t(h,{children:[e&&t(G,{of:e}),l&&C("source.stated",{who:t(G,{of:l}),day:o&&t(S,{of:o})}),i!=null&&t("span",{class:"place",children:[" ",a("source.page",{page:String(i)})]}),r&&t("span",{class:"place",children:[" ",t("bdi",{children:r})]}),e?.url&&/^https?:/.test(e.url)&&t(h,{children:[" ",t("a",{class:"outside",href:e.url,rel:"noreferrer",children:a("source.open")})]}),s&&t("blockquote",{dir:"auto",children:s})]})}function U({of:n,open:e}){return n.length===0?null:t("details",{class:"sources",open:e,children:[t("summary",{children:a("sources",{n:n.length})}),t("ul",{children:n.map((i,r)=>t("li",{children:t($i,{of:i})},r))})]})}var Mi={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function kn({of:n,retry:e}){let i=Mi[n.code];return t("div",{class:"problem",role:"alert",children:[t("h2",{children:i?a(i):a("failure.other")}),n.code!=="NETWORK"&&t("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),e&&t("button",{type:"button",onClick:e,children:a("failure.retry")})]})}function V({of:n,children:e}){return t(h,{children:[t("div",{class:"live",role:"status",children:[n.changed>0&&t("button",{type:"button",class:"changed",onClick:n.show,children:[a("live.changed",{n:n.changed})," ",t("span",{class:"action",children:a("live.show")})]}),!n.connected&&t("span",{class:"lost",children:a("live.lost")})]}),n.failure&&t(kn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&t("div",{class:"answer","aria-busy":n.busy,children:e(n.data)}),n.data===void 0&&!n.failure&&t("p",{class:"loading",children:a("loading")})]})}function Et({data:n,by:e}){let i=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((u,g)=>{for(let{keys:[m,p],count:y}of u.counts.rows){if(!m||!p)continue;let c=m.value??B;i.has(c)||i.set(c,{key:c,label:Vi(e,m.value??null,m.label),cells:{}});let d=i.get(c).cells;(d[p.value]??=[0,0])[g]=y}});let r=[...i.values()].sort((u,g)=>+(u.key===B)-+(g.key===B)||(e==="month"?u.key.localeCompare(g.key):u.label.localeCompare(g.label)));if(r.length===0)return t("p",{class:"empty",children:a("groups.none")});let s={};[n.sourcedNumbers,n.assumedNumbers].forEach((u,g)=>u.countsByState.forEach(({state:m,count:p})=>(s[m]??=[0,0])[g]=p));let l=Nn.filter(u=>["OVERDUE","OPEN","ANSWERED"].includes(u)||(s[u]?.[0]??0)+(s[u]?.[1]??0)>0),o=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a(`groups.${e}`),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a(`groups.${e}`)}),l.map(u=>t("th",{scope:"col",children:a($(u))},u))]})}),t("tbody",{children:r.map(u=>t("tr",{children:[t("th",{scope:"row",children:u.key.includes(":")?t("a",{href:z(Z(u.key)),children:t("bdi",{children:u.label})}):t("bdi",{children:u.label})}),l.map(g=>t("td",{children:t(Se,{of:u.cells[g],state:g,what:{[e]:u.key},label:u.label})},g))]},u.key))}),t("tfoot",{children:t("tr",{children:[t("th",{scope:"row",children:a("groups.total")}),l.map(u=>t("td",{children:t(Se,{of:s[u],state:u,what:{},label:a("groups.total")})},u))]})})]}),o&&t("p",{class:"hint",children:a("groups.overlapping")})]})}function Vi(n,e,i){return n==="month"?e?X(e,"long"):a("chips.noMonth"):e?i:a(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function Se({of:n,state:e,what:i,label:r}){let[s,l]=n??[0,0],o=g=>`${P({...i,state:e,basis:g,open:null})}#list`,u=(g,m)=>a(m,{n:g,group:r,state:a($(e))});return t("span",{class:"counts",children:[s>0?t("a",{class:e,href:o("sourced"),"aria-label":u(s,"groups.count"),children:T(s)}):t("span",{class:"zero",children:T(0)}),l>0&&t("a",{class:"plus",href:o("assumed"),"aria-label":u(l,"groups.countAssumed"),title:a("assumption"),children:["+",T(l)]})]})}var Gt=50;function xt({place:n,fixed:e}){let i={...be(n,e),states:Tn},r=W(ie,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:L(n),first:Gt});return t(V,{of:r,children:s=>t(Ki,{data:s})})}function Ki({data:n}){let e=new Map;if([n.sourced,n.assumed].forEach((r,s)=>{for(let{stakeholder:l,openCount:o,overdueCount:u,nextDueOn:g}of r.nodes){e.has(l.id)||e.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let m=e.get(l.id);m.OVERDUE[s]=u,m.OPEN[s]=o,g&&(!m.next||g<m.next)&&(m.next=g)}}),e.size===0)return t("p",{class:"empty",children:a("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-Gt;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("groups.respondent"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a("groups.respondent")}),t("th",{scope:"col",children:a("state.OVERDUE")}),t("th",{scope:"col",children:a("state.OPEN")}),t("th",{scope:"col",children:a("groups.next")})]})}),t("tbody",{children:[...e.values()].map(r=>t("tr",{children:[t("th",{scope:"row",children:t(G,{of:r.of})}),["OVERDUE","OPEN"].map(s=>t("td",{children:t(Se,{of:r[s],state:s,what:{who:r.of.id},label:r.of.displayName??r.of.id})},s)),t("td",{children:r.next?t(S,{of:r.next}):t("span",{class:"zero",children:a("none")})})]},r.of.id))})]}),i>0&&t("p",{class:"hint",children:a("groups.more",{n:i})})]})}var Qi=8,Hi=500,Tt=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(e,i,r)=>r.toUpperCase()),Lt=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,Fn=n=>a(Lt(n.__typename)),Ui=n=>_e[`${n}PageDocument`];function ji(n,e){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:e};case"WorkingGroup":return{workingGroup:e};case"Theme":return{theme:e};case"Recommendation":case"ActionPoint":return{subject:e};default:return}}function It({place:n,id:e}){let i=Ui(Tt(e));return i?t(Yi,{place:n,id:e,document:i}):t(Re,{id:e})}function Yi({place:n,id:e,document:i}){let r=n.params.has("all")?Hi:Qi,s=W(i,{id:e,first:r,.../^(Response|ProgressReport)$/.test(Tt(e))&&{asOf:L(n)}},"graph");return s.failure?.code==="NOT_FOUND"?t(Re,{id:e}):s.failure?t(h,{children:[t("h1",{tabIndex:-1,children:t("bdi",{children:e})}),t(kn,{of:s.failure,retry:s.reload})]}):t(V,{of:s,children:({node:l})=>l?t(Zi,{place:n,of:l,revision:s.revision}):t(Re,{id:e})})}var Re=({id:n})=>t(h,{children:[t("h1",{tabIndex:-1,children:a("node.missing")}),t("p",{children:C("node.missingHint",{id:t("bdi",{children:n})})})]}),Ji=n=>typeof n=="object"&&n!==null&&"edges"in n;function Zi({place:n,of:e,revision:i}){let r=e.__typename,s=ji(r,e.id),l=L(n),o=Object.entries(e).filter(g=>Ji(g[1])&&g[1].totalCount>0),u=o.some(([,{totalCount:g,edges:m}])=>g>m.length);return t("article",{class:"brief",children:[t("p",{class:"kind",children:a(Lt(r))}),t("h1",{tabIndex:-1,children:t(Ae,{of:e})}),t("p",{class:"print-only",children:l?C("node.printed",{day:t(S,{of:l,long:!0})}):a("node.printedToday")}),t(tr,{of:e}),t(ln,{text:e.assumption}),t(U,{of:e.sources}),t(rr,{of:e}),s&&t(Xi,{place:n,fixed:s,title:a(r==="WorkingGroup"||r==="Theme"?"node.inScope":"reference"in e||r==="ActionPoint"?"node.asked":"node.owes")}),(r==="Recommendation"||r==="ActionPoint")&&t(Wt,{subject:e,revision:i}),o.length>0&&t("section",{class:"related","aria-labelledby":"related",children:[t("div",{class:"bar",children:[t("h2",{id:"related",children:a("node.related")}),(u||n.params.has("all"))&&t("a",{class:"button",href:P({all:n.params.has("all")?null:"1"}),children:a(n.params.has("all")?"node.fewer":"node.all")})]}),t("div",{class:"cards",children:o.map(([g,m])=>t(sr,{name:g,of:m},g))})]})]})}function Xi({place:n,fixed:e,title:i}){let r="workingGroup"in e||"theme"in e?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=W(fn,pn(s,e),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:t("section",{class:"node-ledger","aria-labelledby":"owes",children:[t("h2",{id:"owes",children:i}),t(Ce,{place:s,shown:l,fixed:e,groups:r})]})}var nr=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),er={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function tr({of:n}){let e=[];for(let[i,r]of Object.entries(n)){let s=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(nr.has(i)||r===null||r===!1||r===n.displayName||Array.isArray(r)&&(r.length===0||typeof r[0]!="string")||typeof r=="object"&&!Array.isArray(r))continue;let l=er[`${n.__typename}.${s}`];e.push([`property.${s}`,l?a(`${l}.${String(r)}`):t(ir,{name:s,of:r})])}return(n.since||n.until)&&e.push(["property.time",t(On,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&e.push(["property.visibility",a(`visibility.${n.visibility}`)]),e.length===0?null:t("dl",{class:"properties",children:e.map(([i,r])=>t("div",{children:[t("dt",{children:a(i)}),t("dd",{children:r})]},i))})}function ir({name:n,of:e}){if(Array.isArray(e))return t(h,{children:e.map((r,s)=>[s>0&&a("list.comma"),t("bdi",{children:r},r)])});if(typeof e=="number")return t(h,{children:T(e)});if(typeof e=="boolean")return t(h,{children:a("yes")});let i=String(e);return/On$|^on$/.test(n)?t(S,{of:i}):n==="country"?t("bdi",{children:Pt(i)}):n==="language"?t("bdi",{children:Dt(i)}):n==="url"&&/^https?:/.test(i)?t("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):t("span",{dir:"auto",children:i})}function rr({of:n}){return n.alternativeValues.length===0?null:t("details",{class:"others",children:[t("summary",{children:a("node.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((e,i)=>t("li",{children:[t("bdi",{children:e.value}),e.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:e.reason})]}),t(U,{of:e.sources})]},i))})]})}function sr({name:n,of:e}){let i=e.totalCount-e.edges.length;return t("section",{class:"card",children:[t("h3",{children:[a(`related.${n}`)," ",t("span",{class:"count",children:T(e.totalCount)})]}),t("ul",{class:"plain",children:e.edges.map((r,s)=>t("li",{class:r.assumption?"maybe-item":void 0,children:[t(G,{of:r.node})," ",t(lr,{of:r}),t(ln,{text:r.assumption}),t(U,{of:r.sources})]},s))}),i>0&&t("p",{class:"hint",children:a("node.more",{n:i})})]})}function lr({of:n}){let e=s=>typeof n[s]=="string"?n[s]:void 0,i=[],r=n.representing;e("role")&&i.push(t("bdi",{children:e("role")})),e("status")&&i.push(a(`memberStatus.${e("status")}`)),n.focalPoint===!0&&i.push(a("fact.focalPoint")),r&&i.push(C("fact.representing",{who:t(G,{of:r})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])e(s)&&i.push(C(`fact.${s}`,{day:t(S,{of:e(s)})}));return e("respondWithin")&&i.push(a("fact.respondWithin",{period:In(e("respondWithin"))})),e("round")&&i.push(a("chips.round",{round:e("round")})),e("responsibility")&&n.responsibility!=="ITSELF"&&i.push(a(`responsibility.${e("responsibility")}`)),typeof n.page=="number"&&i.push(a("source.page",{page:String(n.page)})),e("paragraph")&&i.push(t("bdi",{children:e("paragraph")})),(e("since")||e("until"))&&i.push(t(On,{since:e("since"),until:e("until")})),i.length===0?null:t("span",{class:"facts",children:i.map((s,l)=>[l>0&&" · ",s])})}function Pe({label:n,labels:e,name:i,value:r,onPick:s,required:l}){let[o,u]=R(""),[g,m]=R();return I(()=>{if(o.trim().length<2)return m(void 0);let p=new AbortController,y=setTimeout(()=>{let c=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");c&&M(ge,{query:c,labels:e},"",p.signal).then(({data:d})=>m(d.search.nodes),()=>p.signal.aborted||m([]))},200);return()=>{clearTimeout(y),p.abort()}},[o]),r?t("div",{class:"picked",children:[t("span",{class:"caption",children:n})," ",t("bdi",{children:x(r)})," ",t("button",{type:"button",onClick:()=>{s(void 0),u("")},children:a("pick.other")})]}):t("fieldset",{class:"picker",children:[t("label",{children:[n,t("input",{type:"search",value:o,required:l,autoComplete:"off",onInput:p=>u(p.currentTarget.value)})]}),t("div",{role:"status",children:g&&(g.length===0?a("search.none"):a("pick.found",{n:g.length}))}),g?.map(p=>t("label",{class:"option",children:[t("input",{type:"radio",name:i,onChange:()=>s(p),onClick:()=>s(p)})," ",t("bdi",{children:x(p)})," ",t("span",{class:"hint",children:Fn(p)})]},p.id))]})}var zt;function an(){let[n,e]=R();return I(()=>{zt??=M(de,{}).then(({data:i})=>i.viewer,()=>{}),zt.then(e)},[]),n}var De=(n,e)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&e.some(i=>n.answersFor.includes(i));var Ft=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),K=(n,e)=>String(n.get(e)??"").trim()||null;function qn({title:n,document:e,revision:i,input:r,children:s}){let[l,o]=R(Ft),[u,g]=R(),[m,p]=R(),[y,c]=R(),[d,_]=R(),[k,f]=R(!1),w=async A=>{f(!0),c(void 0),p(void 0);try{let{data:N}=await M(e,{input:A});N.written&&(_(N.written),o(Ft()),yt(N.written.change.revision))}catch(N){let F=N;F.code==="CONFLICT"?p({failure:F,mine:A}):c(F)}finally{f(!1)}},O=A=>{A.preventDefault();let N=new FormData(A.currentTarget),F=r(N);if(!F)return;let wn=Number(K(N,"page")),on=u?{source:{document:u.id,page:wn||null,quote:K(N,"quote")}}:{assumption:K(N,"assumption")};w({...F,...on,idempotencyKey:l,expectedRevision:i})};return d?t("p",{class:"done",role:"status",children:[a("write.done")," ",d.obligations.map(({before:A,after:N},F)=>t("span",{children:[ar(A,N)," "]},F))]}):t("details",{class:"write",children:[t("summary",{children:a(n)}),t("form",{onSubmit:O,children:[s,t("fieldset",{class:"provenance",children:[t("legend",{children:a("write.where")}),t(Pe,{label:a("write.document"),labels:["DOCUMENT"],name:"document",value:u,onPick:g}),u?t(h,{children:[t("label",{children:[a("write.page"),t("input",{name:"page",type:"number",min:"1"})]}),t("label",{children:[a("write.quote"),t("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):t("label",{children:[a("write.assumption"),t("input",{name:"assumption",dir:"auto",required:!0,maxLength:2e3})]})]}),y&&t(or,{of:y}),m&&t(ur,{failure:m.failure,mine:m.mine,again:A=>w({...m.mine,expectedRevision:A})}),t("button",{type:"submit",class:"primary",disabled:k,children:a("write.save")})]})]})}var ar=(n,e)=>a("write.change",{before:n?a($(n)):a("none"),after:e?a($(e)):a("none")});function or({of:n}){let e=n.extensions.problems??[];return t(h,{children:[t(kn,{of:n}),e.length>0&&t("ul",{lang:"en",dir:"ltr",children:e.map(({path:i,message:r})=>t("li",{children:[t("code",{children:i})," ",r]},i))})]})}function ur({failure:n,mine:e,again:i}){let r=n.extensions.current,{idempotencyKey:s,expectedRevision:l,...o}=e;return t("section",{class:"conflict",role:"alert",children:[t("h3",{children:a("conflict.title")}),t("div",{class:"sides",children:[t("div",{children:[t("h4",{children:a("conflict.mine")}),t(qt,{of:o})]}),t("div",{children:[t("h4",{children:a("conflict.now")}),r?.obligations?.map((u,g)=>t("p",{children:[t("bdi",{children:u.respondent})," → ",t("bdi",{children:u.subject}),": ",u.state&&a($(u.state))]},g)),r?.elements?.map((u,g)=>t("div",{class:"element",children:[t("p",{children:t("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),t(qt,{of:u.properties??{}})]},g))]})]}),r&&t("button",{type:"button",onClick:()=>i(r.revision),children:a("conflict.again")})]})}var qt=({of:n})=>t("dl",{children:Object.entries(n).filter(([,e])=>e!=null&&e!=="").map(([e,i])=>t("div",{children:[t("dt",{children:t("code",{children:e})}),t("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},e))}),dr=()=>L({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),Bn=({name:n,label:e})=>t("label",{children:[a(e),t("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),defaultValue:dr(),dir:"ltr"})]}),gr=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],pr=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"];function Bt({obligation:{respondent:n,subject:e,round:i},revision:r}){let s=an();if(!De(s,[n.id]))return null;let l=n.__typename==="Organization"||n.__typename==="Person";return t(qn,{title:"write.record",document:pe,revision:r,input:o=>({answers:[{subject:e.id,round:i}],...l?{submittedBy:[n.id]}:{onBehalfOf:[n.id]},kind:o.get("kind"),submittedOn:K(o,"submittedOn"),text:K(o,"text"),...o.get("textVisibility")&&{textVisibility:o.get("textVisibility")}}),children:[t("p",{class:"hint",children:[t("bdi",{children:x(n)})," → ",t("bdi",{children:x(e)})]}),t("label",{children:[a("write.kind"),t("select",{name:"kind",children:gr.map(o=>t("option",{value:o,children:a(`responseKind.${o}`)},o))})]}),t(Bn,{name:"submittedOn",label:"property.submittedOn"}),t("label",{children:[a("property.text"),t("textarea",{name:"text",rows:4,dir:"auto"})]}),t("label",{children:[a("write.textVisibility"),t("select",{name:"textVisibility",children:[t("option",{value:"",children:a("write.asVisible")}),pr.map(o=>t("option",{value:o,children:a(`visibility.${o}`)},o))]})]})]})}function $t({of:n,revision:e}){let i=an();return De(i,[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:r})=>r))?t(qn,{title:"write.retract",document:me,revision:e,input:r=>({response:n.id,retractedOn:K(r,"retractedOn")}),children:t(Bn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Mt({of:n,revision:e}){return an()?.role!=="EDITOR"?null:t(qn,{title:"write.withdraw",document:ce,revision:e,input:r=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:K(r,"withdrawnOn")}),children:[t("p",{class:"hint",children:[t("bdi",{children:x(n.from)})," → ",t("bdi",{children:x(n.to)})]}),t(Bn,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var mr=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function Wt({subject:n,revision:e}){let i=an(),[r,s]=R();return i?.role!=="EDITOR"?null:t(qn,{title:"write.ask",document:ye,revision:e,input:l=>r&&{subject:n.id,addressee:r.id,addressedOn:K(l,"addressedOn"),dueOn:K(l,"dueOn"),round:K(l,"round"),responsibility:l.get("responsibility")},children:[t(Pe,{label:a("write.addressee"),labels:["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"],name:"addressee",value:r,onPick:s,required:!0}),t(Bn,{name:"addressedOn",label:"write.addressedOn"}),t("label",{children:[a("write.dueOn"),t("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),dir:"ltr"})]}),t("label",{children:[a("list.round"),t("input",{name:"round",maxLength:64,dir:"auto"})]}),t("label",{children:[a("write.responsibility"),t("select",{name:"responsibility",children:mr.map(l=>t("option",{value:l,children:a(`responsibility.${l}`)},l))})]})]})}function Kt({of:n,theme:e}){let i=W(le,{id:n.id,theme:e},"graph");return t("section",{class:"why","aria-label":a("why.title"),children:t(V,{of:i,children:({node:r})=>r?.__typename==="Obligation"?t(yr,{of:r,revision:i.revision}):t("p",{class:"empty",children:a("why.gone")})})})}function yr({of:n,revision:e}){let i=n.reasons.filter(({withdrawn:r})=>!r).flatMap(({steps:r})=>r.filter(({type:s})=>s==="ADDRESSED_TO"));return t("div",{class:"columns",children:[t("div",{children:[t("h3",{children:a("why.because",{n:n.reasons.length})}),n.assumed&&t("p",{class:"maybe",children:a("why.assumed")}),n.reasons.map((r,s)=>t(cr,{of:r,subject:n.subject,many:n.reasons.length>1},s))]}),t("div",{children:[t("h3",{children:a("why.deadline")}),n.deadline?t(fr,{of:n.deadline}):t("p",{children:a("why.noDeadline")}),n.round&&t("p",{children:a("why.round",{round:n.round})}),t("p",{children:t(zn,{of:n.state,days:n.daysOverdue})}),t("h3",{children:a("why.answers")}),n.responses.length===0&&t("p",{children:a("why.noAnswers")}),n.responses.map(r=>t(Vt,{of:r,revision:e},r.id)),n.holdingResponse&&!n.responses.some(({id:r})=>r===n.holdingResponse.id)&&t(Vt,{of:n.holdingResponse,revision:e}),t(Bt,{obligation:n,revision:e}),i.map(r=>t(Mt,{of:r,revision:e},`${r.to.id} ${r.key}`)),n.focalPoints.length>0&&t(h,{children:[t("h3",{children:a("why.write")}),t("ul",{class:"plain",children:n.focalPoints.map(r=>t("li",{children:[t(G,{of:r}),r.roleTitle&&t(h,{children:[", ",t("bdi",{children:r.roleTitle})]}),r.contact&&t(h,{children:[": ",t("bdi",{dir:"ltr",children:r.contact})]})]},r.id))})]})]})]})}function cr({of:n,subject:e,many:i}){let[r,s]=n.steps;if(!r)return null;let o=(m=>!s||s.from.id===m.id||s.to.id===m.id)(r.to)?r.from:r.to,u=[],g=o.id===e.id?e.themes.edges:[];return g.length>0&&u.push(t("li",{class:"node",children:t(Wn,{of:g.map(({node:m})=>m)})},"themes"),t("li",{class:`step${g.some(({assumption:m})=>m)?" maybe-step":""}`,children:[t("span",{class:"verb",children:a("way.themeOf")}),g.map(({assumption:m,node:p})=>t(ln,{text:m},p.id)),t(U,{of:g.flatMap(({sources:m})=>m)})]},"about")),u.push(t("li",{class:"node",children:t(G,{of:o})},"start")),n.steps.forEach((m,p)=>{let y=m.from.id===o.id;o=y?m.to:m.from,u.push(t("li",{class:`step${m.assumption?" maybe-step":""}`,children:t(hr,{of:m,forward:y})},p)),u.push(t("li",{class:"node",children:t(G,{of:o})},`${p} node`))}),t("div",{class:"reason",children:[t("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&t("p",{class:"hint",children:a(`responsibility.${n.responsibility}`)}),n.withdrawn&&t("p",{class:"hint",children:a("why.withdrawn")}),i&&n.deadline&&t("p",{class:"hint",children:C("why.alone",{day:t(S,{of:n.deadline.dueOn})})})]})}var _r={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function hr({of:n,forward:e}){let i=_r[n.type]?.[e?0:1]??"way.other";return t(h,{children:[t("span",{class:"verb",children:a(i)}),n.addressedOn&&t("span",{class:"span",children:t(S,{of:n.addressedOn})}),n.withdrawnOn&&t("span",{class:"span",children:C("way.withdrawnOn",{day:t(S,{of:n.withdrawnOn})})}),n.on&&t("span",{class:"span",children:t(S,{of:n.on})}),n.round&&t("span",{class:"span",children:a("chips.round",{round:n.round})}),t(On,{since:n.since,until:n.until}),t(ln,{text:n.assumption}),t(U,{of:n.sources})]})}function fr({of:n}){let e=t(S,{of:n.dueOn,long:!0});return t(h,{children:[t("p",{class:"due-day",children:e}),t("p",{children:[n.basis==="DUE_ON"&&C("deadline.agreed",{asked:t(S,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&C("deadline.within",{period:In(n.respondWithin??""),asked:t(S,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&C("deadline.review",{review:t(G,{of:n.review}),on:n.review.on?t(S,{of:n.review.on}):a("none"),asked:t(S,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&t("details",{children:[t("summary",{children:a("deadline.others",{n:n.alternativeValues.length})}),t("ul",{children:n.alternativeValues.map((i,r)=>t("li",{children:[t("bdi",{children:i.value}),i.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:i.reason})]}),t(U,{of:i.sources})]},r))})]})]})}function Vt({of:n,revision:e}){return t("article",{class:"response",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:z(Z(n.id)),children:a(`responseKind.${n.kind}`)})}),n.submittedOn?t(h,{children:[" ",t(S,{of:n.submittedOn})]}):t(h,{children:[" ",a("responseState.DRAFT")]}),n.retractedOn&&t(h,{children:[" ",C("response.retracted",{day:t(S,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&t("p",{children:C("response.by",{who:t(Wn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&t("p",{children:C("response.for",{who:t(Wn,{of:n.onBehalfOf.nodes})})}),n.text&&t("blockquote",{dir:"auto",children:n.text}),t(ln,{text:n.assumption}),t(U,{of:n.sources}),n.submittedOn&&!n.retractedOn&&t($t,{of:n,revision:e})]})}function Ge({page:n,place:e,rows:i,empty:r}){if(n.nodes.length===0)return t("p",{class:"empty",children:r});let s=e.params.get("open"),l=e.params.get("theme"),o=l===B?null:l,u=n.totalCount-n.nodes.length;return t(h,{children:[t("table",{class:"obligations",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:a("list.who")}),t("th",{scope:"col",children:a("list.what")}),t("th",{scope:"col",children:a("list.due")}),t("th",{scope:"col",children:a("list.state")})]})}),t("tbody",{children:n.nodes.map(g=>t(h,{children:[t(br,{of:g,open:Ee(g.id)===s}),Ee(g.id)===s&&t("tr",{class:"why-row",children:t("td",{colSpan:4,children:t(Kt,{of:g,theme:o})})})]},g.id))})]}),u>0&&n.nodes.length<500&&t("p",{class:"more",children:t("a",{class:"button",href:P({[i]:Nt(n.nodes.length)}),children:a("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&t("p",{class:"hint",children:a("list.tooMany",{n:u})})]})}var Ee=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function br({of:n,open:e}){let i=P({open:e?null:Ee(n.id)});return t("tr",{class:`row${e?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||H(i,!0)},children:[t("td",{class:"who",children:t(G,{of:n.respondent})}),t("td",{class:"what",children:[t(G,{of:n.subject}),n.round&&t("span",{class:"round",children:[" ",a("chips.round",{round:n.round})]})]}),t("td",{class:"due",children:n.dueOn?t(S,{of:n.dueOn}):t("span",{class:"zero",children:a("list.noDue")})}),t("td",{children:t("div",{class:"how",children:[t(zn,{of:n.state,days:n.daysOverdue}),t("button",{type:"button",class:"why-button","aria-expanded":e,onClick:()=>H(i,!0),"aria-label":a(e?"why.hideOf":"why.showOf",{who:x(n.respondent),what:x(n.subject)}),children:a(e?"why.hide":"why.show")})]})})]})}var Nr=5e3;function Te(n,e){let{sourced:i,asOf:r}=pn(n,e),{assumed:s,...l}=i??{},o=n.params.get("basis");return{filter:o?{...l,assumed:o==="assumed"}:l,asOf:r,first:500,after:null}}async function Or(n,e){let i=[];for(let r=Te(n,e);;){let{data:s}=await M(bn,r);if(i.push(...s.obligations.nodes),r.after=s.obligations.pageInfo.endCursor,!s.obligations.pageInfo.hasNextPage||i.length>=Nr)return i}}var xe=[["list.who",({respondent:n})=>x(n)],["list.what",({subject:n})=>x(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>a(`state.${n}`)],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>a(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>new URL(z(Z(n.id)),location.href).href]],kr=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,wr=n=>[xe.map(([e])=>a(e)),...n.map(e=>xe.map(([,i])=>i(e)))].map(e=>e.map(kr).join(",")).join(`\r
`),vr=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function Ar(n){let e=xe.slice(0,-1),i=r=>`| ${r.join(" | ")} |`;return[i(e.map(([r])=>a(r))),i(e.map(()=>"---")),...n.map(r=>i(e.map(([,s])=>vr(s(r))))),"",`<${location.href}>`].join(`
`)}function Qt(n,e){let{after:i,...r}=Te(n,e);return`/graphiql/?${new URLSearchParams({query:bn.toString().trim(),variables:JSON.stringify(r,null,2)})}`}function Ht({place:n,fixed:e}){let[i,r]=R(""),s=async(o,u)=>{try{await navigator.clipboard.writeText(await o()),r(a(u))}catch(g){r(a("share.failed",{why:g.message}))}},l=()=>Or(n,e);return t("details",{class:"menu share",children:[t("summary",{children:a("share")}),t("div",{class:"items",children:[t("button",{type:"button",onClick:()=>s(()=>location.href,"share.copied"),children:a("share.link")}),t("button",{type:"button",onClick:()=>s(async()=>wr(await l()),"share.copied"),children:a("share.csv")}),t("button",{type:"button",onClick:()=>s(async()=>Ar(await l()),"share.copied"),children:a("share.markdown")}),t("button",{type:"button",onClick:()=>s(()=>`${bn.toString().trim()}

# ${a("share.variables")}
# ${JSON.stringify(Te(n,e))}
# ${new URL(Qt(n,e),location.href).href}`,"share.copied"),children:a("share.query")}),t("a",{href:Qt(n,e),children:a("share.graphiql")}),t("button",{type:"button",onClick:()=>print(),children:a("share.print")}),t("p",{role:"status",children:i})]})]})}function Ut({place:n}){let e=pn(n),i=W(fn,e,e.asOf?"graph":{ledger:Sr(e.sourcedScope)});return t(h,{children:[gn&&L(n)===gn&&t("p",{class:"notice",children:C("sample",{day:t(S,{of:gn,long:!0}),today:t("a",{href:P({asOf:"today"}),children:a("sample.today")})})}),t("h1",{tabIndex:-1,children:a("board.title")}),t(Pr,{place:n}),t(Ce,{place:n,shown:i})]})}function Sr(n){let{assumed:e,...i}=n??{};return i}function Ce({place:n,shown:e,groups:i=["theme","respondent","group","month","round"],fixed:r}){let s=fe(n),l=n.params.get("basis");return t(V,{of:e,children:o=>t(h,{children:[t(Cr,{data:o}),i.length>0&&t("section",{class:"groups","aria-labelledby":"groups",children:[t("div",{class:"bar",children:[t("h2",{id:"groups",children:a("groups.title")}),t("nav",{class:"choice","aria-label":a("groups.by"),children:i.map(u=>t("a",{href:P({by:u==="theme"?null:u}),"aria-current":u===s?"true":void 0,children:a(`groups.${u}`)},u))})]}),s==="respondent"?t(xt,{place:n,fixed:r}):t(Et,{data:o,by:s})]}),t("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[t("div",{class:"bar",children:[t("h2",{id:"list-title",children:Rr(n)}),t(Ht,{place:n,fixed:r})]}),t(Dr,{place:n}),l!=="assumed"&&t(Ge,{page:o.sourced,place:n,rows:"rows",empty:a(o.assumed.totalCount&&l!=="sourced"?"list.noneSourced":"list.none")}),l!=="sourced"&&(o.assumed.totalCount>0||l==="assumed")&&t("div",{class:"apart",children:[t("h3",{children:a("list.assumed",{n:o.assumed.totalCount})}),t("p",{class:"hint",children:a("list.assumedHint")}),t(Ge,{page:o.assumed,place:n,rows:"assumedRows",empty:a("list.none")})]})]})]})})}var Rr=n=>n.params.get("state")?n.params.get("state")==="ALL"?a("list.all"):Ln(n).map(e=>a($(e))).join(a("list.or")):a("list.owed"),$n=(n,e)=>n.countsByState.find(i=>i.state===e)?.count??0;function Cr({data:n}){let e=$n(n.sourcedNumbers,"OVERDUE"),i=$n(n.assumedNumbers,"OVERDUE"),{responseRate:r,medianDaysLate:s}=n.sourcedNumbers,l=(o,u,g)=>t("a",{class:`tile ${o}`,href:`${P({state:o,basis:u,open:null})}#list`,children:[t("b",{children:T($n(g,o))})," ",t("span",{children:a($(o))})]},o);return t("section",{class:"headline","aria-label":a("headline.title"),children:[t("p",{class:"sentence",children:[C(e?"headline.late":"headline.nobody",{n:e,who:a("headline.who",{n:n.late.totalCount}),day:t(S,{of:n.sourced.asOf,long:!0})})," ",i>0&&t("span",{class:"maybe",children:C("headline.assumed",{n:i})})]}),t("div",{class:"tiles",children:[t("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>l(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&t("div",{class:"group assumed",children:[t("span",{class:"cap",children:a("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>$n(n.assumedNumbers,o)).map(o=>l(o,"assumed",n.assumedNumbers))]})]}),r!=null&&t("p",{class:"hint",children:[a("headline.rate",{rate:T(r,{style:"percent"})}),s!=null&&t(h,{children:[" ",a("headline.median",{n:s})]})]})]})}function Pr({place:n}){let e=L(n),{data:i}=W(re,{asOf:e,owing:null}),r=n.params.get("who"),s=i?.stakeholdersOwing.nodes.map(({stakeholder:g})=>g)??[],l=W(se,{ids:r&&i&&!s.some(({id:g})=>g===r)?[r]:[]}),o=[...s,...(l.data?.nodes??[]).filter(Boolean)],u=g=>(g??[]).map(m=>({value:m.id,text:x(m)}));return t("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:g=>g.preventDefault(),children:[t(Mn,{place:n,name:"theme",label:"filters.theme",of:u(i?.themes.nodes),none:"filters.noTheme"}),t(Mn,{place:n,name:"group",label:"filters.group",of:u(i?.workingGroups.nodes),none:"filters.noGroup"}),t(Mn,{place:n,name:"who",label:"filters.who",of:u(o)}),t(Mn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(g=>({value:g,text:a($(g))})),{value:"ALL",text:a("filters.all")}]}),t("label",{children:[a("filters.asOf"),t("input",{type:"date",name:"asOf",value:e??"",onChange:g=>H(P({asOf:g.currentTarget.value||"today"}))})]}),e&&t("a",{class:"button",href:P({asOf:gn?"today":null}),children:a("filters.today")})]})}function Mn({place:n,name:e,label:i,of:r,any:s="filters.any",none:l}){let o=n.params.get(e)??"",u=!o||o===B||r.some(g=>g.value===o);return t("label",{children:[a(i),t("select",{name:e,value:o,onChange:g=>H(P({[e]:g.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[t("option",{value:"",children:a(s)}),r.map(g=>t("option",{value:g.value,children:g.text},g.value)),l&&t("option",{value:B,children:a(l)}),!u&&t("option",{value:o,children:o})]})]})}function Dr({place:n}){let{params:e}=n,i=[],r=e.get("month");r&&i.push(["month",r===B?a("chips.noMonth"):a("chips.month",{month:X(r,"long")})]);let s=e.get("round");s&&i.push(["round",s===B?a("chips.noRound"):a("chips.round",{round:s})]);let l=e.get("basis");return l&&i.push(["basis",a(l==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:t("ul",{class:"chips",children:i.map(([o,u])=>t("li",{children:t("a",{href:P({[o]:null}),children:[u," ",t("span",{"aria-hidden":"true",children:"×"}),t("span",{class:"unseen",children:a("chips.remove")})]})},o))})}function Le({place:n,big:e}){let i=n.params.get("q")??"",[r,s]=R(i);return t("form",{class:e?"search big":"search",role:"search","aria-label":a(e?"search.title":"search.go"),action:"/search",onSubmit:l=>{l.preventDefault(),r.trim()&&H(z("/search",{q:r.trim()}))},children:[t("input",{type:"search",name:"q",value:r,"aria-label":a("search.box"),placeholder:a("search.box"),onInput:l=>s(l.currentTarget.value)}),t("button",{type:"submit",children:a("search.go")})]})}function jt({place:n}){let e=n.params.get("q")??"";return t(h,{children:[t("h1",{tabIndex:-1,children:a("search.title")}),t(Le,{place:n,big:!0},e),t("p",{class:"hint",children:a("search.hint")}),e&&t(Er,{place:n,q:e})]})}function Er({place:n,q:e}){let i=n.params.get("label"),r=Math.min(500,Number(n.params.get("rows"))||20),s=W(ae,{query:e,labels:i?[i]:null,asOf:L(n),first:r});return t(V,{of:s,children:({search:l})=>t(h,{children:[t("nav",{class:"choice facets","aria-label":a("search.facets"),children:[t("a",{href:P({label:null,rows:null}),"aria-current":i?void 0:"true",children:[a("search.all")," ",t("span",{class:"count",children:T(l.facets.reduce((o,u)=>o+u.count,0))})]}),l.facets.map(o=>t("a",{href:P({label:o.label,rows:null}),"aria-current":o.label===i?"true":void 0,children:[a(`label.${o.label}`)," ",t("span",{class:"count",children:T(o.count)})]},o.label))]}),l.totalCount===0&&t("p",{class:"empty",children:a("search.none")}),t("ol",{class:"results",children:l.edges.map(({node:o,highlights:u})=>t("li",{children:[t("p",{class:"kind",children:Fn(o)}),t("h2",{children:t(G,{of:o})}),u.map(({property:g,snippet:m})=>t("p",{class:"snippet",dir:"auto",children:m.map(({text:p,found:y},c)=>y?t("mark",{children:p},c):p)},g))]},o.id))}),l.totalCount>l.edges.length&&t("p",{class:"more",children:t("a",{class:"button",href:P({rows:String(r*3)}),children:a("list.more",{n:l.totalCount-l.edges.length})})})]})})}function Yt(){let[n,e]=R(""),i=an(),r=s=>{pt(s),location.reload()};return t("details",{class:"menu sign-in",children:[t("summary",{children:i?.name?t("bdi",{children:i.name}):a(hn()?"signIn.signedIn":"signIn")}),t("div",{class:"items",children:hn()?t(h,{children:[i&&t("p",{children:a("signIn.as",{role:a(`role.${i.role??"READER"}`),clearance:a(`visibility.${i.clearance}`)})}),!i&&t("p",{children:a("failure.token")}),t("button",{type:"button",onClick:()=>r(""),children:a("signIn.out")})]}):t("form",{onSubmit:s=>{s.preventDefault(),r(n.trim())},children:[t("label",{children:[a("signIn.token"),t("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>e(s.currentTarget.value)})]}),t("p",{class:"hint",children:a("signIn.hint")}),t("button",{type:"submit",children:a("signIn.go")})]})})]})}function Gr(){let n=_t(),e=n.params.get("lang");return Rt(ke(e)?e:St()),t(xr,{place:n},we())}function xr({place:n}){let e=un(null),i=Tr(n),r=un(n.path),s=un(!1);return r.current!==n.path&&(s.current=!0),r.current=n.path,I(()=>{let l=()=>{let u=e.current?.querySelector("h1");document.title=u?`${u.textContent} · ${a("brand")}`:a("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};l();let o=new MutationObserver(l);return o.observe(e.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),I(()=>{let l=p=>document.querySelectorAll("details.menu[open]").forEach(y=>{(p instanceof KeyboardEvent?p.key==="Escape":!y.contains(p.target))&&(y.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],g=()=>{u=[...o()].filter(p=>!p.open),u.forEach(p=>p.open=!0)},m=()=>u.forEach(p=>p.open=!1);return addEventListener("beforeprint",g),addEventListener("afterprint",m),addEventListener("keydown",l),addEventListener("pointerdown",l),()=>{removeEventListener("beforeprint",g),removeEventListener("afterprint",m),removeEventListener("keydown",l),removeEventListener("pointerdown",l)}},[]),t(h,{children:[t("a",{class:"skip",href:"#main",children:a("skip")}),t("header",{class:"head",children:[t("a",{class:"brand",href:z("/"),children:[t("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",a("brand")]}),t("nav",{"aria-label":a("nav"),children:t("a",{href:z("/"),"aria-current":n.path==="/"?"page":void 0,children:a("board.title")})}),n.path!=="/search"&&t(Le,{place:n}),t("label",{class:"language",children:[t("span",{class:"unseen",children:a("language")}),t("select",{value:we(),onChange:l=>{history.pushState(null,"",P({lang:l.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(Oe).map(l=>t("option",{value:l,lang:l,children:Oe[l]},l))})]}),t(Yt,{})]}),t("main",{id:"main",ref:e,tabIndex:-1,children:i}),t("footer",{class:"foot",children:[t("p",{children:a("foot")}),t("p",{children:t("a",{href:"/graphiql/",children:a("foot.graphiql")})})]})]})}function Tr(n){if(n.path==="/search")return t(jt,{place:n});if(n.path.startsWith("/n/")){let e=decodeURIComponent(n.path.slice(3));return t(It,{place:n,id:e},e)}return t(Ut,{place:n})}je(t(Gr,{}),document.getElementById("page"));
